# Insert and pop everywhere.
a = []
for i in range(5): a.insert(0, i)
print a  # expect: [4, 3, 2, 1, 0]
for i in range(5): a.insert(i * 2, "x")
print a  # expect: ['x', 4, 'x', 3, 'x', 2, 'x', 1, 'x', 0]
while len(a) > 3: a.pop(len(a) / 2)
print a  # expect: ['x', 4, 0]
print a.pop(-1), a.pop(-2), a  # expect: 0 x [4]
