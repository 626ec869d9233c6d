# An iteration gives integers, and sees values that are added meanwhile.
# flavours: full, the core flavour has no bytearrays
b = bytearray("abc")
print list(b), tuple(b), sum(b), max(b), sorted(b), list(reversed(b)), map(chr, b), zip(b, "xyz")  # expect: [97, 98, 99] (97, 98, 99) 294 99 [97, 98, 99] [99, 98, 97] ['a', 'b', 'c'] [(97, 'x'), (98, 'y'), (99, 'z')]
print [x + 1 for x in b], set(b) == {97, 98, 99}, list(enumerate(b)), any(bytearray(2)), reduce(lambda x, y: x + y, b)  # expect: [98, 99, 100] True [(0, 97), (1, 98), (2, 99)] False 294
for x in b:
    if len(b) < 6:
        b.append(x)
print b  # expect: abcabc
a, c, d = bytearray("xyz")
print a, c, d  # expect: 120 121 122
