a = [2, 1]
a.sort()
print a
