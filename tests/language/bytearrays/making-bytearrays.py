# From nothing, a text, a number of zeros, integers or another bytearray.
# flavours: full, the core flavour has no bytearrays
print repr(bytearray()), repr(bytearray("abc")), repr(bytearray(3)), repr(bytearray([1, 2, 255]))  # expect: bytearray(b'') bytearray(b'abc') bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02\xff')
print repr(bytearray((65, 66))), repr(bytearray(xrange(3))), repr(bytearray(["a", "b"])), repr(bytearray(True))  # expect: bytearray(b'AB') bytearray(b'\x00\x01\x02') bytearray(b'ab') bytearray(b'\x00')
b = bytearray("x")
c = bytearray(b)
c[0] = 121
print b, c, type(b), isinstance(b, bytearray), len(bytearray(1000))  # expect: x y <type 'bytearray'> True 1000
