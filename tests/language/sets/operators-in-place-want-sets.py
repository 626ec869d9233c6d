# No other iterable.
s = {1}
try:
    s |= [2]
except TypeError as e:
    print e  # expect: unsupported operand type(s) for |=: 'set' and 'list'
try:
    s -= (1,)
except TypeError as e:
    print e  # expect: unsupported operand type(s) for -=: 'set' and 'tuple'
try:
    s &= "a"
except TypeError as e:
    print e  # expect: unsupported operand type(s) for &=: 'set' and 'str'
try:
    s ^= None
except TypeError as e:
    print e  # expect: unsupported operand type(s) for ^=: 'set' and 'NoneType'
try:
    s += {1}
except TypeError as e:
    print e  # expect: unsupported operand type(s) for +=: 'set' and 'set'
print s  # expect: set([1])
