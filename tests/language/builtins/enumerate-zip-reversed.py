# Enumerate zip reversed.
print list(enumerate("ab")), list(enumerate("ab", 5)), zip([1, 2, 3], "ab"), zip(), zip([1]), list(reversed([1, 2, 3])), list(reversed("ab"))  # expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(1, 'a'), (2, 'b')] [] [(1,)] [3, 2, 1] ['b', 'a']
for i, c in enumerate("xy"): print i, c,
print  # expect: 0 x 1 y
print [p for p in zip(range(3), range(3, 6), "abc")]  # expect: [(0, 3, 'a'), (1, 4, 'b'), (2, 5, 'c')]
