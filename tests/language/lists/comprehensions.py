# Comprehensions.
print [x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in "ab"]  # expect: [0, 1, 4, 9, 16] [5, 7, 9] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
x = "before"
y = [x for x in range(3)]
print x  # expect: 2
def f():
    return [i * j for i in range(3) for j in range(i)]
print f()  # expect: [0, 0, 2]
print {k: v for k, v in [("a", 1), ("b", 2)]} == {"a": 1, "b": 2}  # expect: True
