# Clauses of a comprehension go from left to right.
print [(x, y) for x in range(4) if x % 2 for y in "ab" if x > 1 or y == "a"]
print [[x * y for x in range(3)] for y in range(3)]
print [x for row in [[1, 2], [], [3]] for x in row], [y for y in [x for x in range(5)] if y > 2]

# expect output:
#   [(1, 'a'), (3, 'a'), (3, 'b')]
#   [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#   [1, 2, 3] [3, 4]
