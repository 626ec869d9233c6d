# The separator and the end are checked before anything is printed.
from __future__ import print_function


def refused(call):
    try:
        call()
    except TypeError as problem:
        print(problem)


refused(lambda: print("a", "b", sep=5))
refused(lambda: print("a", "b", end=[]))
refused(lambda: print("a", *["b"], sep=1.5))
print("a", "b", sep=None, end=None)

# expect output:
#   sep must be None, str or unicode, not int
#   end must be None, str or unicode, not list
#   sep must be None, str or unicode, not float
#   a b
