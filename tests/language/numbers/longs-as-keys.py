# Equal numbers of all types are one key.
# flavours: full, longs
a = {1: "int", 2 ** 70: "large"}
print a[1L], a[1.0], a[True], a[2 ** 70], a[float(2 ** 70)], 2 ** 70 + 1 in a, 1L in a  # expect: int int int large large False True
a[1L] = "long"
print len(a), a[1], a.get(2L, "none")  # expect: 2 long none
print hash(5L) == hash(5), hash(2 ** 70) == hash(float(2 ** 70)), hash((1L, 2)) == hash((1, 2.0))  # expect: True True True
