# Integers must be in range, texts one character long.
# flavours: full, the core flavour has no bytearrays
for wrong in ([256], [-1], ["ab"], [1.5], [None], 1.5, None, -1):
    try:
        print bytearray(wrong)
    except (ValueError, TypeError) as e:
        print e

# expect output:
#   byte must be in range(0, 256)
#   byte must be in range(0, 256)
#   string must be of size 1
#   an integer or string of size 1 is required
#   an integer or string of size 1 is required
#   'float' object is not iterable
#   'NoneType' object is not iterable
#   negative count
