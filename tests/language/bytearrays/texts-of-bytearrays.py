# str is the bytes, repr a literal.
# flavours: full, the core flavour has no bytearrays
b = bytearray("a'b\n\t\x00\xff\\")
print repr(b), str(b) == "a'b\n\t\x00\xff\\"  # expect: bytearray(b"a\'b\n\t\x00\xff\\") True
print repr(bytearray('a"b')), repr(bytearray("a'b\"c")), [bytearray("x")], {1: bytearray("y")}  # expect: bytearray(b'a"b') bytearray(b'a\'b"c') [bytearray(b'x')] {1: bytearray(b'y')}
print "%s %r" % (bytearray("s"), bytearray("r")), `bytearray("q")`  # expect: s bytearray(b'r') bytearray(b'q')
print bytearray("printed")  # expect: printed
