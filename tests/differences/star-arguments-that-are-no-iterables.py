# f(*5) raises the TypeError of going through 5, which does not name the function.
# cause: the values behind * become a list before the call.
# workaround: none is needed: class of the exception and line are the same.
# oracle: none, CPython 2.7 names the function
def f(*values):
    return values
try:
    f(*5)
except TypeError, error:
    print error  # expect: 'int' object is not iterable
