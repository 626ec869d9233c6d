# del takes values and slices away.
# flavours: full, the core flavour has no bytearrays
b = bytearray("0123456789")
del b[0]
del b[-1]
print b  # expect: 12345678
del b[1:3]
print b  # expect: 145678
del b[::2]
print b  # expect: 468
try:
    del b[9]
except IndexError as e:
    print e  # expect: bytearray index out of range
try:
    del b["a"]
except TypeError as e:
    print e  # expect: bytearray indices must be integer
del b[:]
print repr(b), len(b), bool(b)  # expect: bytearray(b'') 0 False
