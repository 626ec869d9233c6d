# Chained assignment.
a = b = c = []
a.append(1)
print b, a is c  # expect: [1] True
x = y, z = 1, 2
print x, y, z  # expect: (1, 2) 1 2
i = a2 = [0, 0]
i[0] = i[1] = 7
print a2  # expect: [7, 7]
