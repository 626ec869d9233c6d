# flavours: full, integers wider than 32 bits
# pow with a modulus multiplies remainders whose product is past 64 bits.
print pow(7, 5, -9223372036854775807)  # expect: -9223372036854759000
print pow(7, 5, -9223372036854775807 - 1)  # expect: -9223372036854759001
print pow(3, 1000, 9223372036854775807)  # expect: 8548953643324871606
print pow(-7, 63, -9223372036854775807 - 1), pow(2, 3, None), pow(2, 0, 1)  # expect: -2898552624600762295 8 0
