# add() answers None and adds a value once.
s = set()
print s.add(1), s.add(2), s.add(1), sorted(s), len(s)  # expect: None None None [1, 2] 2
for i in range(1000):
    s.add(i % 100)
print len(s), sum(s)  # expect: 100 4950
