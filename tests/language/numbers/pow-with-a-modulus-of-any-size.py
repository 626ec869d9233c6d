# pow with a modulus takes integers of any size.
# flavours: full, longs
print pow(3, 10 ** 30, 10 ** 20 + 39), pow(-7, 3, 10 ** 20), pow(7, 3, -10 ** 20)  # expect: 87103175262123860159 99999999999999999657 -99999999999999999657
print repr(pow(2, 5, 3L)), repr(pow(3, 5, -7)), repr(pow(3L, 5, -7)), repr(pow(3, 1000, 9223372036854775807))  # expect: 2L -2 -2L 8548953643324871606L
print pow(2, 10 ** 9, 2 ** 61 - 1), pow(2, 100), pow(2L, 3, None)  # expect: 274877906944 1267650600228229401496703205376 8
