# Sorting by value.
d = {"a": 3, "b": 1, "c": 2}
print sorted(d, key=lambda k: d[k]), sorted(d.values()), max(d, key=d.get)  # expect: ['b', 'c', 'a'] [1, 2, 3] a
