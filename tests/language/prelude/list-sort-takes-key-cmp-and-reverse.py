values = [5, 3, 8, 1, 9, 2]
values.sort(reverse=True)
print values                              # expect: [9, 8, 5, 3, 2, 1]
values.sort(key=lambda x: x % 3)
print values                              # expect: [9, 3, 1, 8, 5, 2]
values.sort(lambda a, b: a - b)
print values                              # expect: [1, 2, 3, 5, 8, 9]
values.sort(cmp=lambda a, b: b - a, reverse=True)
print values                              # expect: [1, 2, 3, 5, 8, 9]
values.sort(key=str, cmp=lambda a, b: cmp(b, a))
print values                              # expect: [9, 8, 5, 3, 2, 1]
many = [(i * 7) % 31 for i in range(31)]
many.sort(cmp=lambda a, b: cmp(a % 4, b % 4))
print [x % 4 for x in many] == sorted([x % 4 for x in many])   # expect: True
