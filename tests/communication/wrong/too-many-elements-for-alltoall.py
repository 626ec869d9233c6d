# Element i goes to the core at position i; there is no third core.
# cores: 2
# exit: 1
from parallel import alltoall
print alltoall([1, 2, 3])   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "too-many-elements-for-alltoall.py", line 5, in <module>
#   [core 0] ValueError: alltoall needs a list of 2 elements, one for each core, not 3
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "too-many-elements-for-alltoall.py", line 5, in <module>
#   [core 1] ValueError: alltoall needs a list of 2 elements, one for each core, not 3
