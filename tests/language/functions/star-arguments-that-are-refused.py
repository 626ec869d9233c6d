# What stands behind * and ** in a call is refused by the name of the function.


def tell(function):
    try:
        function()
    except TypeError as error:
        print error


def f(*positional, **keywords):
    pass


tell(lambda: f(*5))
tell(lambda: f(1, 2, *None))
tell(lambda: len(*1.5))
tell(lambda: [].append(*5))
tell(lambda: f(**5))
tell(lambda: f(1, **[]))
tell(lambda: f(tuple(5)))
tell(lambda: f(*tuple(5)))
tell(lambda: [].extend(5))
tell(lambda: f(**{1: 2}))

# expect output:
#   f() argument after * must be an iterable, not int
#   f() argument after * must be an iterable, not NoneType
#   len() argument after * must be an iterable, not float
#   append() argument after * must be an iterable, not int
#   f() argument after ** must be a mapping, not int
#   f() argument after ** must be a mapping, not list
#   'int' object is not iterable
#   'int' object is not iterable
#   'int' object is not iterable
#   f() keywords must be strings
