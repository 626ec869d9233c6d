# Generators are iterables for bytearrays and their methods.
# flavours: full, the core flavour has no bytearrays
def letters(n):
    while n:
        yield 96 + n
        n -= 1
b = bytearray(letters(3))
b.extend(letters(2))
print b, repr(bytearray(x for x in (1, 2)))  # expect: cbaba bytearray(b'\x01\x02')
b[1:2] = letters(4)
b[-1:] = (x for x in [33])
print b, bytearray("-").join(str(x) for x in letters(2))  # expect: cdcbaab! 98-97
try:
    bytearray(x * 100 for x in range(4))
except ValueError as e:
    print e  # expect: byte must be in range(0, 256)
