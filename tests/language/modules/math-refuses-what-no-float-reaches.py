# flavours: full, singles have fewer digits
import math
def show(function, *args):
    try:
        print function(*args)
    except (ValueError, OverflowError) as problem:
        print type(problem).__name__, problem
show(math.exp, 1000)
show(math.expm1, 1000)
show(math.cosh, 1000)
show(math.sinh, -1000)
show(math.gamma, 172)
show(math.lgamma, 1e306)
show(math.log1p, -1)
show(math.hypot, 1.7e308, 1.7e308)
show(math.ldexp, 1.0, 5000)
show(math.ldexp, -1.0, 10 ** 30)
show(math.ldexp, 0.0, 10 ** 30)
show(math.ldexp, 1.0, -10 ** 30)
show(math.pow, 2, 5000)
show(math.sqrt, 10 ** 400)

# expect output:
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   OverflowError math range error
#   0.0
#   0.0
#   OverflowError math range error
#   OverflowError long int too large to convert to float
