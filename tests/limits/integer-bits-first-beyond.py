# One more than the widest integer does not exist.
# flavours: full, integers wider than 32 bits
# oracle: none, CPython's integers are unbounded
print 9223372036854775807 + 1  # expect trap: OverflowError: integer outside the range of this virtual machine
