# issubclass(x, ()) raises TypeError when x is no class.
# cause: the first argument is checked first; CPython 2.7 meets it only when there is a class to compare.
# workaround: none is needed.
# oracle: none, CPython 2.7 prints False
try:
    print issubclass(5, ())
except TypeError as error:
    print error  # expect: issubclass() arg 1 must be a class
