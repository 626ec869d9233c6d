# With the division of the future the quotient of longs is the nearest float.
# flavours: full, longs
from __future__ import division
print repr(5L / 2), repr(2 ** 70 / 3), repr(10 ** 40 / 10 ** 39), repr(1 / 2 ** 1074)  # expect: 2.5 3.935305402391371e+20 10.0 5e-324
print repr(2 ** 2000 / 2 ** 1999), repr(-2 ** 64 / 10), repr((2 ** 62 + 1) / 3)  # expect: 2.0 -1.8446744073709553e+18 1.5372286728091292e+18
try:
    print 2 ** 2000 / 3
except OverflowError as error:
    print error  # expect: integer division result too large for a float
try:
    print 1L / 0
except ZeroDivisionError as error:
    print error  # expect: division by zero
