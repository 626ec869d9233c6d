# + * and unary operators do nothing with sets.
s = {1}
try:
    s + s
except TypeError as e:
    print e  # expect: unsupported operand type(s) for +: 'set' and 'set'
try:
    s * 2
except TypeError as e:
    print e  # expect: unsupported operand type(s) for *: 'set' and 'int'
try:
    -s
except TypeError as e:
    print e  # expect: bad operand type for unary -: 'set'
try:
    s << s
except TypeError as e:
    print e  # expect: unsupported operand type(s) for <<: 'set' and 'set'
try:
    s()
except TypeError as e:
    print e  # expect: 'set' object is not callable
