# Extended slices assign and delete.
a = range(10)
a[1:8:3] = "xyz"
print a  # expect: [0, 'x', 2, 3, 'y', 5, 6, 'z', 8, 9]
del a[::-3]
print a  # expect: ['x', 2, 'y', 5, 'z', 8]
a[5:2:-1] = [1, 2, 3]
print a  # expect: ['x', 2, 'y', 3, 2, 1]
a[-1:] = ["end", "end2"]
print a  # expect: ['x', 2, 'y', 3, 2, 'end', 'end2']
del a[:]
print a  # expect: []
