# args: one two
# flavours: full, the core flavour has 32-bit integers
import sys
print len(sys.argv), sys.argv[1:]      # expect: 3 ['one', 'two']
print sys.maxint                       # expect: 9223372036854775807
sys.stdout.write("no line end")
sys.stdout.write(", then one\n")       # expect: no line end, then one
