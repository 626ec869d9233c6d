# Mixed keys.
d = {}
d[1] = "one"; d["1"] = "text"; d[(1,)] = "tuple"; d[1.5] = "float"; d[None] = "none"; d[True] = "true"
print len(d), d[1], d["1"], d[(1,)], d[1.5], d[None]  # expect: 5 true text tuple float none
print 1.0 in d, "2" in d, (1,) in d  # expect: True False True
