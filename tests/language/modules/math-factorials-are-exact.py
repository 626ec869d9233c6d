# flavours: full, singles have fewer digits
import math
print math.factorial(0), math.factorial(5), math.factorial(3.0), math.factorial(True)
print math.factorial(25)
for value in (-1, 3.5, "a", float("inf")):
    try:
        print math.factorial(value)
    except (ValueError, TypeError) as problem:
        print type(problem).__name__, problem

# expect output:
#   1 120 6 1
#   15511210043330985984000000
#   ValueError factorial() not defined for negative values
#   ValueError factorial() only accepts integral values
#   TypeError an integer is required
#   ValueError factorial() only accepts integral values
