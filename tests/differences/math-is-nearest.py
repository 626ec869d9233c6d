# Functions of math give the float nearest to the exact result, mostly; those of CPython 2.7 may differ in the last digits.
# cause: they are computed with 106 bits, the same on every computer, and not by the host's C library.
# workaround: none is needed; print such numbers with str().
# flavours: full, singles have fewer digits
# oracle: none, its results depend on the C library
import math
print repr(math.lgamma(3))  # expect: 0.6931471805599453
print repr(math.sin(1e22)), repr(math.tan(1e300))  # expect: -0.8522008497671888 1.4214488238747245
