# Functions, numbers and iterators have no attributes but methods: f.__doc__, f.x = 1, (1).real, it.next() raise AttributeError.
# cause: attributes of objects come with classes.
# workaround: next(it) for it.next(); a dict for attributes of a function.
# oracle: none, CPython 2.7 has these attributes
def f():
    "Text."
try:
    f.__doc__
except AttributeError:
    print "no text"  # expect: no text
try:
    (1).real
except AttributeError:
    print "no part"  # expect: no part
it = iter([1])
try:
    it.next()
except AttributeError:
    print next(it)  # expect: 1
