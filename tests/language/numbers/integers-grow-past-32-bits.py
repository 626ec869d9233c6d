# Integers grow past 32 bits.
# flavours: full, integers wider than 32 bits
a = 2147483647
print a + 1  # expect: 2147483648
print -a - 2  # expect: -2147483649
print a * a  # expect: 4611686014132420609
print 65536 * 65536  # expect: 4294967296
print 1 << 40  # expect: 1099511627776
print (1 << 40) >> 38  # expect: 4
print 3000000000 % 7, -3000000000 % 7, 3000000000 // -7  # expect: 4 3 -428571429
print 9223372036854775807  # expect: 9223372036854775807
print -9223372036854775807 - 1  # expect: -9223372036854775808
print (1 << 62) - 1 + (1 << 62)  # expect: 9223372036854775807
print 4294967296 == 4294967296.0, 4294967296 > 4294967295  # expect: True True
print hash(4294967296) == hash(4294967296.0)  # expect: True
b = 4000000000
b -= 3999999999
print b, type(b)  # expect: 1 <type 'int'>
