# An integer that needs more than 64 bits raises OverflowError.
# cause: integers of unbounded size come with the complete language.
# workaround: use floats for magnitudes.
# oracle: none, CPython's integers are unbounded
# flavours: full, integers wider than 32 bits
try:
    print 9223372036854775807 + 1
except OverflowError:
    print "too wide"  # expect: too wide
