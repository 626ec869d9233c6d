# Conditions of all types.
for value in (0, 1, -1, 0.0, 0.5, "", "a", [], [0], (), (0,), {}, {0: 0}, None, True, False, xrange(0), xrange(2), len):
    if value: print 1,
    else: print 0,
print  # expect: 0 1 1 0 1 0 1 0 1 0 1 0 1 0 1 0 0 1 1
