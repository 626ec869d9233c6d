# | & ^ - of integers in a program with sets.
n = 12
n |= 3
n &= 14
n ^= 5
n -= 1
x = 2.5
x -= 1
print n, x, {1} | {n}, 6 | 1, 6 & 3, 6 ^ 3, 6 - 3  # expect: 10 1.5 set([1, 10]) 7 2 5 3
try:
    n |= {1}
except TypeError as e:
    print e  # expect: unsupported operand type(s) for |=: 'int' and 'set'
try:
    n & {1}
except TypeError as e:
    print e  # expect: unsupported operand type(s) for &: 'int' and 'set'
