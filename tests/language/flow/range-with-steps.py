# Range with steps.
print [i for i in range(10, 0, -3)]
for i in range(0, 10, 4): print i,
print
for i in range(5, -1, -1): print i,
print
step = 2
for i in range(1, 8, step): print i,
print
for i in range(2147483645, 2147483647): print i
for i in range(-2147483647, -2147483648, -1): print i
# expect output:
#   [10, 7, 4, 1]
#   0 4 8
#   5 4 3 2 1 0
#   1 3 5 7
#   2147483645
#   2147483646
#   -2147483647
