# The widest integers have 64 bits.
# flavours: full, integers wider than 32 bits
# oracle: none, CPython 2.7 prints the negative one as a long
print 9223372036854775807  # expect: 9223372036854775807
print -9223372036854775807 - 1  # expect: -9223372036854775808
