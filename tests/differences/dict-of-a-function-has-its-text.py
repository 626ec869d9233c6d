# The `__dict__` of a function holds its `__doc__`, and its `__name__` once that was assigned.
# cause: a function has one dict for all that is stored in it.
# workaround: none is needed by a program that asks for single attributes.
# oracle: none, CPython 2.7 keeps them apart
def area(side):
    "The area of a square."
    return side * side


area.unit = "cm2"
print area.__doc__  # expect: The area of a square.
print sorted(area.__dict__)  # expect: ['__doc__', 'unit']
