# args of an IOError or OSError with a file name has three values, the name among them; it has no slices.
# cause: the attributes errno, strerror and filename come with classes.
# workaround: slice error.args or tuple(error).
# oracle: none, CPython 2.7 has two there
print IOError(2, "gone", "data").args  # expect: (2, 'gone', 'data')
print tuple(IOError(2, "gone"))[:1]  # expect: (2,)
try:
    IOError(2, "gone")[0:1]
except (AttributeError, TypeError):
    print "no slices"  # expect: no slices
