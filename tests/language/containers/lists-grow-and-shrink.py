a = [3, 1, 2]
a.append(4)
print a  # expect: [3, 1, 2, 4]
a.sort()
print a  # expect: [1, 2, 3, 4]
print a.pop()  # expect: 4
del a[0]
print a, len(a)  # expect: [2, 3] 2
a[1:1] = [7, 8]
print a  # expect: [2, 7, 8, 3]
print a[10]  # expect trap: IndexError: list index out of range
