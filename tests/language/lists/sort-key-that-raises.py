# When the key function raises, the list is as it was.
values = [3, 1, "x", 2]
try:
    values.sort(key=lambda value: 10 / value)
except TypeError as problem:
    print problem
print values
values = [3, 0, 2]
try:
    values.sort(None, lambda value: 10 / value, True)
except ZeroDivisionError as problem:
    print problem
print values

# expect output:
#   unsupported operand type(s) for /: 'int' and 'str'
#   [3, 1, 'x', 2]
#   integer division or modulo by zero
#   [3, 0, 2]
