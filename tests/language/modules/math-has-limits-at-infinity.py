# flavours: full, singles have fewer digits
import math
infinity = float("inf")
print math.atan(infinity), math.tanh(-infinity), math.exp(-infinity), math.erf(infinity)
print math.erfc(infinity), math.expm1(-infinity), math.cosh(-infinity), math.asinh(-infinity)
print math.gamma(infinity), math.lgamma(-infinity), math.acosh(infinity), math.log10(infinity)
print math.hypot(infinity, float("nan")), math.fmod(3, infinity), math.copysign(infinity, -0.0)
print math.atan2(infinity, infinity), math.atan2(-infinity, -infinity), math.atan2(-0.0, -0.0)
print math.isnan(float("nan")), math.isnan(1), math.isinf(-infinity), math.isinf(1e308)

# expect output:
#   1.57079632679 -1.0 0.0 1.0
#   0.0 -1.0 inf -inf
#   inf inf inf inf
#   inf 3.0 -inf
#   0.785398163397 -2.35619449019 -3.14159265359
#   True False True False
