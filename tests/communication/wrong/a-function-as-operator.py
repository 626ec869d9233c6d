# An operator is a text; any function it cannot be.
# cores: 2
# exit: 1
from parallel import reduce
print reduce(1, max)   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-function-as-operator.py", line 5, in <module>
#   [core 0] ValueError: unknown operator <built-in function max> for reduce: use sum, min, max or prod
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "a-function-as-operator.py", line 5, in <module>
#   [core 1] ValueError: unknown operator <built-in function max> for reduce: use sum, min, max or prod
