# The class of a clause is evaluated when an exception comes by.
def kind(name, value):
    print "asked for", name
    return value


try:
    raise KeyError("k")
except kind("first", ValueError):
    print "never"
except kind("second", LookupError), e:
    print repr(e)
except kind("third", Exception):
    print "never"
try:
    pass
except kind("fourth", Exception):
    print "never"
try:
    try:
        raise KeyError("k")
    except missing_name:
        print "never"
except NameError, n:
    print n

# expect output:
#   asked for first
#   asked for second
#   KeyError('k',)
#   name 'missing_name' is not defined
