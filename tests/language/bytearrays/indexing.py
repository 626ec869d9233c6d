# An index gives an integer, a slice a bytearray.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
print b[0], b[-1], b[True], repr(b[1:3]), repr(b[::-1]), repr(b[:]), repr(b[-2:]), repr(b[9:]), repr(b[::2])
c = b[:]
c[0] = 72
print b, c
for key in (5, -6, "a", 1.5, None):
    try:
        print b[key]
    except (IndexError, TypeError) as e:
        print e

# expect output:
#   104 111 101 bytearray(b'el') bytearray(b'olleh') bytearray(b'hello') bytearray(b'lo') bytearray(b'') bytearray(b'hlo')
#   hello Hello
#   bytearray index out of range
#   bytearray index out of range
#   bytearray indices must be integers
#   bytearray indices must be integers
#   bytearray indices must be integers
