# append, extend, insert.
# flavours: full, the core flavour has no bytearrays
b = bytearray()
print b.append(65), b.append("B"), b.extend("cd"), b.extend([69, "f"]), b.extend(bytearray("g")), b
b.extend(b)
print b, b.insert(0, 33), b.insert(-1, "?"), b.insert(99, 46), b
big = bytearray()
for i in xrange(1000):
    big.append(i % 256)
print len(big), sum(big), big[999]
for wrong in (256, -1, "ab", None, 1.5):
    try:
        b.append(wrong)
    except (TypeError, ValueError) as e:
        print e
try:
    b.extend(5)
except TypeError as e:
    print e
try:
    b.insert("a", 1)
except TypeError as e:
    print e
try:
    b.append()
except TypeError as e:
    print e

# expect output:
#   None None None None None ABcdEfg
#   ABcdEfgABcdEfg None None None !ABcdEfgABcdEf?g.
#   1000 124716 231
#   byte must be in range(0, 256)
#   byte must be in range(0, 256)
#   string must be of size 1
#   an integer or string of size 1 is required
#   an integer or string of size 1 is required
#   'int' object is not iterable
#   an integer is required
#   append() takes exactly one argument (0 given)
