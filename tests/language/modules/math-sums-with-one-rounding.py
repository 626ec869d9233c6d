# flavours: full, singles have fewer digits
import math
print math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0
print math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum((2, 3L, True))
print math.fsum(1.0 / n for n in range(1, 4))
print math.fsum([float("inf"), 1]), math.fsum([float("nan")])
for values in ([1e308, 1e308], [float("inf"), -float("inf")], ["a"], 5):
    try:
        print math.fsum(values)
    except (OverflowError, ValueError, TypeError) as problem:
        print type(problem).__name__, problem

# expect output:
#   1.0 False
#   1.0 0.0 6.0
#   1.83333333333
#   inf nan
#   OverflowError intermediate overflow in fsum
#   ValueError -inf + inf in fsum
#   TypeError a float is required
#   TypeError 'int' object is not iterable
