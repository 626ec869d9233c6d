# Building and indexing.
a = [1, 2, 3]
print a, a[0], a[-1], len(a), [], [[]], [1, "a", None, True, 1.5]  # expect: [1, 2, 3] 1 3 3 [] [[]] [1, 'a', None, True, 1.5]
a[0] = 10
a[-1] = 30
print a, a + [4], a * 2, 2 * a, [0] * 5, [1, 2] == [1, 2], [1, 2] < [1, 3], [] < [0]  # expect: [10, 2, 30] [10, 2, 30, 4] [10, 2, 30, 10, 2, 30] [10, 2, 30, 10, 2, 30] [0, 0, 0, 0, 0] True True True
try:
    a[3]
except IndexError as e:
    print e  # expect: list index out of range
try:
    a[3] = 1
except IndexError as e:
    print e  # expect: list assignment index out of range
try:
    a["x"]
except TypeError as e:
    print e  # expect: list indices must be integers, not str
