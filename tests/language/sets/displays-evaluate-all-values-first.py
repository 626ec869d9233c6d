# All values of a display are evaluated before one is looked at.
def f(value):
    print "f", value
    return value
try:
    {f(1), f([]), f(2)}
except TypeError as e:
    print e

# expect output:
#   f 1
#   f []
#   f 2
#   unhashable type: 'list'
