import math
def show(function, *args):
    try:
        print function(*args)
    except (ValueError, OverflowError) as problem:
        print type(problem).__name__, problem
infinity = float("inf")
show(math.acos, 1.5)
show(math.asin, -1.5)
show(math.acosh, 0.5)
show(math.atanh, 1)
show(math.sqrt, -1)
show(math.log, 0)
show(math.log10, -3)
show(math.log1p, -2)
show(math.gamma, -1)
show(math.lgamma, 0)
show(math.fmod, 1, 0)
show(math.sin, infinity)
show(math.tan, -infinity)
show(math.gamma, -infinity)
show(math.pow, -8, 0.5)

# expect output:
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
#   ValueError math domain error
