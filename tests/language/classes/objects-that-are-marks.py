# object() makes a value that is equal to nothing else.
# flavours: full, the core flavour has no classes of the program
missing = object()
def f(x=missing):
    return "none" if x is missing else x

print f(), f(3), f(None), missing == missing, missing == object(), missing != object()
print isinstance(missing, object), type(missing).__name__, bool(missing)
print repr(missing)[:18], len({missing: 1, object(): 2}), missing in [1, missing]
for wrong in (lambda: object(1), lambda: missing.x, lambda: missing(), lambda: missing + 1):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print error
class Marked(object):
    mark = object()

print Marked.mark is Marked().mark

# expect output:
#   none 3 None True False True
#   True object True
#   <object object at  2 True
#   object() takes no parameters
#   'object' object has no attribute 'x'
#   'object' object is not callable
#   unsupported operand type(s) for +: 'object' and 'int'
#   True
