# Slices.
a = range(10)
print a[2:5], a[:3], a[7:], a[-3:], a[::3], a[::-1], a[8:2:-2], a[:], a[5:5], a[100:], a[-100:2]  # expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [7, 8, 9] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [] [] [0, 1]
b = a[:]
b[0] = 99
print a[0], b[0]  # expect: 0 99
try:
    a[::0]
except ValueError as e:
    print e  # expect: slice step cannot be zero
