# flavours: full, singles have fewer digits
import math
print math.frexp(0.0), math.frexp(-8.5), math.frexp(5e-324), math.frexp(float("inf"))
print math.modf(2.5), math.modf(-2.5), math.modf(-0.0), math.modf(7), math.modf(-float("inf"))
print math.ldexp(0.53125, 4), math.ldexp(1, -1074), math.ldexp(True, 3L)
print math.trunc(2.9), math.trunc(-2.9), math.trunc(7), repr(math.trunc(1e20))
print math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.copysign(3, -0.0)
try:
    print math.ldexp(1.0, 2.0)
except TypeError as problem:
    print problem
try:
    print math.trunc("2.5")
except AttributeError as problem:
    print problem

# expect output:
#   (0.0, 0) (-0.53125, 4) (0.5, -1073) (inf, 0)
#   (0.5, 2.0) (-0.5, -2.0) (-0.0, -0.0) (0.0, 7.0) (-0.0, -inf)
#   8.5 4.94065645841e-324 8.0
#   2 -2 7 100000000000000000000L
#   1.0 -1.0 1.0 -3.0
#   Expected an int or long as second argument to ldexp.
#   'str' object has no attribute '__trunc__'
