# Operations that a class does not define name it in their errors.
class Empty(object):
    pass
empty = Empty()
actions = [lambda: empty(), lambda: len(empty), lambda: iter(empty), lambda: empty + 1,
           lambda: 1 - empty, lambda: -empty, lambda: 1 in empty, lambda: Empty(1)]
for action in actions:
    try:
        action()
    except TypeError as error:
        print error
# expect output:
#   'Empty' object is not callable
#   object of type 'Empty' has no len()
#   'Empty' object is not iterable
#   unsupported operand type(s) for +: 'Empty' and 'int'
#   unsupported operand type(s) for -: 'int' and 'Empty'
#   bad operand type for unary -: 'Empty'
#   argument of type 'Empty' is not iterable
#   object() takes no parameters
