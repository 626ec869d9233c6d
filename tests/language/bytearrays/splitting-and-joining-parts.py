# The parts are bytearrays.
# flavours: full, the core flavour has no bytearrays
b = bytearray("a,b,c")
print b.split(","), b.split(",", 1), b.rsplit(",", 1), bytearray("a b  c").split(), bytearray("x\ny\n").splitlines()  # expect: [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b,c')] [bytearray(b'a,b'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')] [bytearray(b'x'), bytearray(b'y')]
print b.partition(","), b.rpartition(bytearray(","))  # expect: (bytearray(b'a'), bytearray(b','), bytearray(b'b,c')) (bytearray(b'a,b'), bytearray(b','), bytearray(b'c'))
print repr(bytearray("-").join(["a", bytearray("b")])), repr(bytearray().join([]))  # expect: bytearray(b'a-b') bytearray(b'')
try:
    bytearray("-").join(["a", 1])
except TypeError as e:
    print e  # expect: can only join an iterable of bytes (item 1 has type 'int')
try:
    b.split(5)
except TypeError as e:
    print e  # expect: Type int doesn't support the buffer API
