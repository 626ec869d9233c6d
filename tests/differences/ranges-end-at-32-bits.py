# range, xrange and enumerate take integers of at most 32 bits.
# cause: a longer list fits no core, and a counter of 32 bits is what makes loops fast.
# workaround: count with while.
# oracle: none, CPython's xrange takes 64 bits
# flavours: full, integers wider than 32 bits
try:
    for i in xrange(4294967296, 4294967299):
        print i
except OverflowError as error:
    print error  # expect: integer outside the range of this virtual machine
try:
    print list(enumerate("ab", 2 ** 70))
except OverflowError as error:
    print error  # expect: Python int too large to convert to C long
