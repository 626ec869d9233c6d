# Values of many types.
s = {1, "1", 1.5, None, (1,), True, "", 0, frozenset()}
print len(s), "1" in s, 1 in s, False in s, () in s, frozenset() in s, len in s  # expect: 8 True True True False True False
s.add(len)
print len in s  # expect: True
