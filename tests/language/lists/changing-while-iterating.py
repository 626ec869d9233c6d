# Changing while iterating.
a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print a  # expect: [1, 2, 3, 10, 20, 30]
b = range(6)
for x in b:
    b.remove(x)
print b  # expect: [1, 3, 5]
