# The operators of reduce are a closed list.
# cores: 2
# exit: 1
from parallel import reduce
print reduce(1, "avg")   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "an-operator-that-does-not-exist.py", line 5, in <module>
#   [core 0] ValueError: unknown operator 'avg' for reduce: use sum, min, max or prod
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "an-operator-that-does-not-exist.py", line 5, in <module>
#   [core 1] ValueError: unknown operator 'avg' for reduce: use sum, min, max or prod
