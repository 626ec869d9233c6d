# Slice assignment.
a = range(6)
a[1:3] = ["x", "y", "z"]
print a  # expect: [0, 'x', 'y', 'z', 3, 4, 5]
a[:0] = [-1]
print a  # expect: [-1, 0, 'x', 'y', 'z', 3, 4, 5]
a[2:5] = []
print a  # expect: [-1, 0, 3, 4, 5]
a[::2] = [0] * len(a[::2])
print a  # expect: [0, 0, 0, 4, 0]
try:
    a[::2] = [1]
except ValueError as e:
    print e  # expect: attempt to assign sequence of size 1 to extended slice of size 3
a[1:1] = "pq"
print a  # expect: [0, 'p', 'q', 0, 0, 4, 0]
a[:] = []
print a  # expect: []
