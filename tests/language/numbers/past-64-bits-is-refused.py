# Past 64 bits is refused.
# oracle: none, unbounded integers arrive with the whole language
# flavours: full, integers wider than 32 bits
print 9223372036854775807 + 1 # expect trap: OverflowError
