# The root of a collective is an id like any other.
# cores: 2
# exit: 1
from parallel import bcast
print bcast(1, "0")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-root-that-is-a-text.py", line 5, in <module>
#   [core 0] TypeError: a core id is an int, not '0'
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-root-that-is-a-text.py", line 5, in <module>
#   [core 1] TypeError: a core id is an int, not '0'
