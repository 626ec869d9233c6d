# Methods of floats: conjugate(), is_integer(), as_integer_ratio().
# flavours: full, longs
print 1.5.conjugate(), (-0.0).conjugate()
print [x.is_integer() for x in (1.5, 2.0, -0.0, 1e300, float("inf"), float("nan"))]
print 0.5.as_integer_ratio(), (-1.75).as_integer_ratio(), 3.0.as_integer_ratio(), 0.0.as_integer_ratio()
print 1e20.as_integer_ratio(), 0.1.as_integer_ratio(), 5e-324.as_integer_ratio()[1] == 2 ** 1074
for x in (float("inf"), -float("inf"), float("nan")):
    try:
        x.as_integer_ratio()
    except (OverflowError, ValueError) as error:
        print type(error).__name__, error
try:
    (5).is_integer()
except AttributeError as error:
    print error

# expect output:
#   1.5 -0.0
#   [False, True, True, True, False, False]
#   (1, 2) (-7, 4) (3, 1) (0, 1)
#   (100000000000000000000L, 1) (3602879701896397, 36028797018963968) True
#   OverflowError Cannot pass infinity to float.as_integer_ratio.
#   OverflowError Cannot pass infinity to float.as_integer_ratio.
#   ValueError Cannot pass NaN to float.as_integer_ratio.
#   'int' object has no attribute 'is_integer'
