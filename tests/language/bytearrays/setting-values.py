# A value is an integer from 0 to 255 or a text of one character.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
b[0] = 72
b[-1] = "O"
b[1] = False
print repr(b)
for key, value in ((5, 1), (-6, 1), (0, 256), (0, -1), (0, "ZZ"), (0, 1.5), (0, None), ("a", 1), (1.5, 1)):
    try:
        b[key] = value
    except (IndexError, TypeError, ValueError) as e:
        print e
print repr(b)

# expect output:
#   bytearray(b'H\x00llO')
#   bytearray index out of range
#   bytearray index out of range
#   byte must be in range(0, 256)
#   byte must be in range(0, 256)
#   string must be of size 1
#   an integer or string of size 1 is required
#   an integer or string of size 1 is required
#   bytearray indices must be integer
#   bytearray indices must be integer
#   bytearray(b'H\x00llO')
