# Every list must have as many elements as that of the core before.
# cores: 2
# exit: 1
from parallel import coreid, scan
print scan([1] * (2 - coreid()), "sum")   # here
# standard output:
#   [core 0] [1, 1]
# standard error:
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "lists-of-different-length-in-scan.py", line 5, in <module>
#   [core 1] ValueError: scan needs lists of the same length on every core
#   [core 1] note: core 0 called scan at lists-of-different-length-in-scan.py, line 5
