# Float conversion.
print float("1.5"), float(" -2e3 "), float(7), float("inf"), float("-inf")  # expect: 1.5 -2000.0 7.0 inf -inf
try:
    float("abc")
except ValueError as e:
    print e  # expect: could not convert string to float: abc
try:
    float([])
except TypeError as e:
    print e  # expect: float() argument must be a string or a number
