# A long goes with numbers only.
# flavours: full, longs
for other in ("a", None, [1], (1,), {}):
    try:
        print 5L - other
    except TypeError as error:
        print error
    try:
        print other + 5L if other != "a" else None
    except TypeError as error:
        print error
try:
    print 5L & 1.5
except TypeError as error:
    print error
try:
    print ~"a"
except TypeError as error:
    print error

# expect output:
#   unsupported operand type(s) for -: 'long' and 'str'
#   None
#   unsupported operand type(s) for -: 'long' and 'NoneType'
#   unsupported operand type(s) for +: 'NoneType' and 'long'
#   unsupported operand type(s) for -: 'long' and 'list'
#   can only concatenate list (not "long") to list
#   unsupported operand type(s) for -: 'long' and 'tuple'
#   can only concatenate tuple (not "long") to tuple
#   unsupported operand type(s) for -: 'long' and 'dict'
#   unsupported operand type(s) for +: 'dict' and 'long'
#   unsupported operand type(s) for &: 'long' and 'float'
#   bad operand type for unary ~: 'str'
