# flavours: full, singles have fewer digits
import math
print math.pi, math.e              # expect: 3.14159265359 2.71828182846
print repr(math.degrees(1.0))      # expect: 57.29577951308232
print repr(math.radians(90.0))     # expect: 1.5707963267948966
