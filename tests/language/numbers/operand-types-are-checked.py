# Operand types are checked.
for left, right in [(1, "a"), ([], 1), (None, 1), ({}, {})]:
    try:
        left - right
    except TypeError as e:
        print e
try:
    -"a"
except TypeError as e:
    print e
try:
    ~1.5
except TypeError as e:
    print e
try:
    [] + 1
except TypeError as e:
    print e
try:
    [] + ()
except TypeError as e:
    print e
try:
    1 << 1.0
except TypeError as e:
    print e
# expect output:
#   unsupported operand type(s) for -: 'int' and 'str'
#   unsupported operand type(s) for -: 'list' and 'int'
#   unsupported operand type(s) for -: 'NoneType' and 'int'
#   unsupported operand type(s) for -: 'dict' and 'dict'
#   bad operand type for unary -: 'str'
#   bad operand type for unary ~: 'float'
#   can only concatenate list (not "int") to list
#   can only concatenate list (not "tuple") to list
#   unsupported operand type(s) for <<: 'int' and 'float'
