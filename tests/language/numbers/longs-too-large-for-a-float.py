# A long that no float is near cannot become one.
# flavours: full, longs
import math
a = 2 ** 2000
try:
    print float(a)
except OverflowError as error:
    print error  # expect: long int too large to convert to float
try:
    print a * 1.0
except OverflowError as error:
    print error  # expect: long int too large to convert to float
try:
    print math.sqrt(a)
except OverflowError as error:
    print error  # expect: long int too large to convert to float
try:
    print round(a)
except OverflowError as error:
    print error  # expect: long int too large to convert to float
print math.log(10 ** 1000), math.log(a, 2)  # expect: 2302.58509299 2000.0
