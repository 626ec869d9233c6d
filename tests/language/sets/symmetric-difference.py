# Values of only one of two sets.
a = {1, 2, 3}
print sorted(a ^ {3, 4}), sorted(a.symmetric_difference([1, 5, 5])), a ^ a  # expect: [1, 2, 4] [2, 3, 5] set([])
try:
    a.symmetric_difference([1], [2])
except TypeError as e:
    print e  # expect: symmetric_difference() takes exactly one argument (2 given)
try:
    a ^ 5
except TypeError as e:
    print e  # expect: unsupported operand type(s) for ^: 'set' and 'int'
