# A long that the memory has no room for raises MemoryError at once.
# flavours: full, longs
# oracle: none, CPython has room for hours of computing
def fails(compute):
    try:
        compute()
    except MemoryError:
        print "no room"

a = 10
fails(lambda: a ** 10 ** 9)  # expect: no room
fails(lambda: 1 << a ** 9)  # expect: no room
fails(lambda: 3L ** (2 ** 40))  # expect: no room
fails(lambda: a ** 10 ** 30)  # expect: no room
print repr(1L ** 10 ** 30), (-1) ** (10 ** 30 + 1), repr(0L << a ** 9), 5 >> a ** 9  # expect: 1L -1 0L 0
