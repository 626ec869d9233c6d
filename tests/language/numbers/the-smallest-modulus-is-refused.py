# The size of the smallest integer is past 64 bits, so that it is no modulus.
# oracle: none, unbounded integers arrive with the whole language
# flavours: full, integers wider than 32 bits
print pow(7, 5, -9223372036854775807)  # expect: -9223372036854759000
print pow(7, 5, -9223372036854775807 - 1)  # expect trap: OverflowError
