# The arguments of a method that an object does not have are evaluated before the AttributeError.
# cause: the method is found when it is called; no object stands for it in between.
# workaround: assign arguments with effects to variables first.
# oracle: none, CPython 2.7 raises before it evaluates them
def argument():
    print "evaluated"  # expect: evaluated
    return 1
try:
    [].missing(argument())
except AttributeError, error:
    print error  # expect: 'list' object has no attribute 'missing'
