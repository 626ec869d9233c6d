# An empty set is false.
for s in (set(), {0}, frozenset(), frozenset("ab")):
    print len(s), bool(s), not s, "yes" if s else "no"
while s:
    s = frozenset()
print s

# expect output:
#   0 False True no
#   1 True False yes
#   0 False True no
#   2 True False yes
#   frozenset([])
