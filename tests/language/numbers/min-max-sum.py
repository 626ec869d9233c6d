# Min max sum.
print min(3, 1, 2), max(3, 1, 2), min([4, 2, 8]), max((4, 2, 8)), max("hello")  # expect: 1 3 2 8 o
print sum([1, 2, 3]), sum([1.5, 2]), sum((1, 2), 10), sum([])  # expect: 6 3.5 13 0
try:
    max([])
except ValueError as e:
    print e  # expect: max() arg is an empty sequence
try:
    sum(["a"])
except TypeError as e:
    print e  # expect: unsupported operand type(s) for +: 'int' and 'str'
