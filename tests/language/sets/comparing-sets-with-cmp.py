# cmp() has no answer for two sets.
try:
    cmp({1}, {2})
except TypeError as e:
    print e  # expect: cannot compare sets using cmp()
s = frozenset("ab")
print cmp(s, s)  # expect: 0
