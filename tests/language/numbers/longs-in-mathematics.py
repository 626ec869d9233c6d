# The functions of module math take longs as floats.
# flavours: full, longs
from math import *
print sqrt(2 ** 70), floor(2 ** 70), ceil(5L), fabs(-2 ** 70), exp(1L), pow(2L, 3L), sin(0L), cos(0L)
print log(8L, 2), log(2 ** 1023), log(2 ** 1024), log(3 ** 5000), log(8, 2 ** 2000)
for value in (0L, -5L, -2 ** 2000):
    try:
        print log(value)
    except ValueError as error:
        print error

# expect output:
#   34359738368.0 1.18059162072e+21 5.0 1.18059162072e+21 2.71828182846 8.0 0.0 1.0
#   3.0 709.089565713 709.782712893 5493.06144334 0.0015
#   math domain error
#   math domain error
#   math domain error
