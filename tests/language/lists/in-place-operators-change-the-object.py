# In place operators change the object.
a = b = [1]
a += [2]
print b, a is b  # expect: [1, 2] True
a += "xy"
print b  # expect: [1, 2, 'x', 'y']
a = a + [3]
print b, a  # expect: [1, 2, 'x', 'y'] [1, 2, 'x', 'y', 3]
b *= 2
print b  # expect: [1, 2, 'x', 'y', 1, 2, 'x', 'y']
def extend(c):
    c += [9]
extend(b)
print b  # expect: [1, 2, 'x', 'y', 1, 2, 'x', 'y', 9]
