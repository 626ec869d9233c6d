# A long that sys.exit gets is the status of the program.
# exit: 5
# flavours: full, longs
import sys
print "before"  # expect: before
sys.exit(2 ** 32 + 5)
