# What takes an int or a long of C refuses larger integers, and no others.
# flavours: full, longs
def show(function):
    try:
        print repr(function())
    except (OverflowError, IndexError, ValueError) as error:
        print type(error).__name__, error

show(lambda: "a".center(2 ** 63))
show(lambda: "a".ljust(-2 ** 64))
show(lambda: "a".zfill(2 ** 100))
show(lambda: "a".rjust(-2 ** 63))
show(lambda: "a".expandtabs(2 ** 31))
show(lambda: "a".expandtabs(-2 ** 31 - 1))
show(lambda: "\t".expandtabs(-2 ** 31))
show(lambda: "a b".rsplit(" ", 2 ** 63))
show(lambda: "a b".rsplit(" ", 2 ** 63 - 1))
show(lambda: "a\nb".splitlines(2 ** 64))
show(lambda: [1].insert(2 ** 70, 2))
show(lambda: [1].insert(-2 ** 63, 2))
show(lambda: [1].pop(2 ** 63))
show(lambda: [1].pop(2 ** 40))
show(lambda: (1, 2).index(2, 2 ** 70))
show(lambda: [1, 2].index(2, -2 ** 70, 2 ** 70))
show(lambda: int("1", 2 ** 31))
show(lambda: int("1", -2 ** 40))
show(lambda: int("1", 2 ** 70))
show(lambda: chr(2 ** 70))
show(lambda: bytearray("ab").pop(2 ** 64))

# expect output:
#   OverflowError Python int too large to convert to C long
#   OverflowError Python int too large to convert to C long
#   OverflowError Python int too large to convert to C long
#   'a'
#   OverflowError signed integer is greater than maximum
#   OverflowError signed integer is less than minimum
#   ''
#   OverflowError Python int too large to convert to C long
#   ['a', 'b']
#   OverflowError Python int too large to convert to C long
#   OverflowError Python int too large to convert to C long
#   None
#   OverflowError Python int too large to convert to C long
#   IndexError pop index out of range
#   ValueError tuple.index(x): x not in tuple
#   1
#   OverflowError signed integer is greater than maximum
#   OverflowError signed integer is less than minimum
#   OverflowError Python int too large to convert to C long
#   OverflowError Python int too large to convert to C long
#   OverflowError Python int too large to convert to C long
