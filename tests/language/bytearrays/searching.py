# count, find, index and their kin take texts and bytearrays.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
print b.count("l"), b.count(bytearray("ll")), b.find("l"), b.find("l", 3), b.find("l", 0, 2), b.rfind("l"), b.index("o"), b.rindex(bytearray("l"))
print b.startswith("he"), b.startswith(bytearray("x")), b.startswith(("x", "he")), b.endswith("lo"), b.endswith("l", 0, 4)
for find in (b.index, b.rindex):
    try:
        find("z")
    except ValueError as e:
        print e
for method in (b.find, b.count, b.startswith):
    try:
        method(108)
    except TypeError as e:
        print e

# expect output:
#   2 1 2 3 -1 3 4 3
#   True False True True True
#   subsection not found
#   subsection not found
#   Type int doesn't support the buffer API
#   Type int doesn't support the buffer API
#   Type int doesn't support the buffer API
