# The count of split has 64 bits, the flag of splitlines and sort 32.
# flavours: full, integers wider than 32 bits
import sys
print "a b c".split(None, sys.maxint), "a,b,c".split(",", 2 ** 40)  # expect: ['a', 'b', 'c'] ['a', 'b', 'c']
print "a b c".split(None, -2 ** 40)  # expect: ['a', 'b', 'c']
try:
    "a b".split(None, 2 ** 63)
except OverflowError:
    print "too large"  # expect: too large
print "a\nb".splitlines(2 ** 31 - 1), "a\nb".splitlines(-2 ** 31)  # expect: ['a\n', 'b'] ['a\n', 'b']
for keep in 2 ** 31, -2 ** 31 - 1, 2 ** 63:
    try:
        print "a\nb".splitlines(keep)
    except OverflowError as error:
        print error
# expect: signed integer is greater than maximum
# expect: signed integer is less than minimum
# expect: Python int too large to convert to C long
try:
    sorted([2, 1], reverse=2 ** 31)
except OverflowError as error:
    print error  # expect: signed integer is greater than maximum
