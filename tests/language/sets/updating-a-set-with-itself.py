# A set may be its own argument.
s = {1, 2}
s.update(s)
print sorted(s)  # expect: [1, 2]
s.intersection_update(s)
print sorted(s)  # expect: [1, 2]
s.symmetric_difference_update(s)
print s  # expect: set([])
s = {1, 2}
s.difference_update(s)
print s  # expect: set([])
s = {1, 2}
s -= s
print s  # expect: set([])
s = {1, 2}
s ^= s
print s  # expect: set([])
