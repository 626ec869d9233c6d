# A function made in a set comprehension shares the variable.
s = {lambda: x for x in range(3)}
print sorted([f() for f in s])  # expect: [2, 2, 2]
