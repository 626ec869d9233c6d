# Clauses nest from the left, with conditions after any of them.
print list(x * y for x in range(3) for y in range(x))
print list((a, b) for a in "ab" for b in "cd" if a + b != "bc" if True)
print list(x for x in range(10) if x % 2 if x % 3)
print list((x, y, z) for x in "ab" if x != "a" for y in (1, 2) for z in [x] * y)
print list(y for x in [[1, 2], [], [3]] for y in x)
print sum(x for x in range(10) if x % 2), max(len(w) for w in ["a", "bbb"])
print sorted((-x for x in range(4)), reverse=True)
print sorted(dict((x, x * x) for x in range(3)).items())
print ",".join(str(x) for x in range(4))
nested = ((y for y in range(x)) for x in range(4))
print [list(inner) for inner in nested]

# expect output:
#   [0, 0, 2]
#   [('a', 'c'), ('a', 'd'), ('b', 'd')]
#   [1, 5, 7]
#   [('b', 1, 'b'), ('b', 2, 'b'), ('b', 2, 'b')]
#   [1, 2, 3]
#   25 3
#   [0, -1, -2, -3]
#   [(0, 0), (1, 1), (2, 4)]
#   0,1,2,3
#   [[], [0], [0, 1], [0, 1, 2]]
