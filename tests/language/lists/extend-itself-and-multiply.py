# Extend itself and multiply.
a = [1, 2]
a.extend(a)
print a  # expect: [1, 2, 1, 2]
a += a
print len(a)  # expect: 8
a = [[]] * 3
a[0].append(1)
print a  # expect: [[1], [1], [1]]
