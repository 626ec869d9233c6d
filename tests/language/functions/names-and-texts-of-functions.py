# A function has a name and the text it begins with; both can be assigned.
# flavours: full, the core flavour has no attributes of the program
def area(side):
    "The area of a square."
    return side * side


def plain():
    return "no text"


def wrap(function):
    def wrapper(*args):
        return function(*args)

    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    wrapper.calls = 0
    return wrapper


print area.__name__, area.func_name, area.__doc__, area.func_doc  # expect: area area The area of a square. The area of a square.
print plain.__doc__, (lambda: 0).__name__, (lambda: 0).__doc__  # expect: None <lambda> None
wrapped = wrap(area)
print wrapped.__name__, wrapped.__doc__, wrapped.calls, wrapped(3)  # expect: area The area of a square. 0 9
area.__doc__ = "Another."
area.__name__ = "surface"
print area.__doc__, area.__name__, area.func_name, wrapped.__name__  # expect: Another. surface surface area
