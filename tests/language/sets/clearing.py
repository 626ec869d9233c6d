# clear() leaves an empty set, the same object.
s = {1, 2}
t = s
print s.clear(), s, t is s, t  # expect: None set([]) True set([])
s.add(3)
print t  # expect: set([3])
