# A range that is larger than the bits of a float is drawn from several numbers: no bit is fixed.
import random
random.seed(5)
size = 2000000000
ones = [0] * 31
small = size
large = 0
for turn in xrange(400):
    drawn = random.randrange(size)
    small = min(small, drawn)
    large = max(large, drawn)
    for bit in xrange(31):
        ones[bit] += (drawn >> bit) & 1
print 140 < min(ones), max(ones) < 260     # expect: True True
print 0 <= small < size // 50, size - size // 50 < large < size     # expect: True True
