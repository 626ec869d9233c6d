# Deletion.
a = range(10)
del a[0]
del a[-1]
print a  # expect: [1, 2, 3, 4, 5, 6, 7, 8]
del a[2:4]
print a  # expect: [1, 2, 5, 6, 7, 8]
del a[::2]
print a  # expect: [2, 6, 8]
try:
    del a[10]
except IndexError as e:
    print e  # expect: list assignment index out of range
