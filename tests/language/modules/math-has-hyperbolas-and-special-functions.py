# flavours: full, singles have fewer digits
import math
print math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5)
print math.asin(0.5), math.acos(0.5), math.atan(2), math.atan2(1, -1), math.tan(1e22), math.hypot(3, 4)
print math.expm1(1e-10), math.log1p(1e-10), math.log10(1000), math.log(10 ** 400)
print math.gamma(5), math.gamma(0.5), math.lgamma(100), math.erf(0.5), math.erfc(10)

# expect output:
#   1.17520119364 1.54308063482 0.761594155956 0.88137358702 1.31695789692 0.549306144334
#   0.523598775598 1.0471975512 1.10714871779 2.35619449019 -1.62877822561 5.0
#   1.00000000005e-10 9.9999999995e-11 3.0 921.034037198
#   24.0 1.77245385091 359.13420537 0.520499877813 2.08848758376e-45
