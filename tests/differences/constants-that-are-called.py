# math.pi() and math.e() are pi and e: both may be called as functions without arguments.
# cause: published Vipera programs write pi().
# workaround: none needed; pi without parentheses works in both.
# oracle: none, CPython 2.7 raises TypeError
import math
from math import pi, e as euler
print math.pi() == math.pi, pi() == pi, euler() * 1.0 == math.e  # expect: True True True
number = pi
try:
    number()
except TypeError as problem:
    print problem  # expect: 'float' object is not callable
