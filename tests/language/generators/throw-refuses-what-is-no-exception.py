# What is no exception is refused before the generator runs.
def catcher():
    try:
        yield "ready"
    except TypeError:
        print "never"


c = catcher()
c.next()
for bad in ("text", 5, None, [], int):
    try:
        c.throw(bad)
    except TypeError, t:
        print t
try:
    c.throw(ValueError("x"), 5)
except TypeError, t:
    print t
for count in range(3):
    try:
        if count == 0:
            c.throw()
        elif count == 1:
            c.throw(1, 2, 3, 4)
        else:
            c.throw(ValueError, "v", "trace")
    except TypeError, t:
        print t
print list(c)

# expect output:
#   exceptions must be classes, or instances, not str
#   exceptions must be classes, or instances, not int
#   exceptions must be classes, or instances, not NoneType
#   exceptions must be classes, or instances, not list
#   exceptions must be classes, or instances, not type
#   instance exception may not have a separate value
#   throw expected at least 1 arguments, got 0
#   throw expected at most 3 arguments, got 4
#   throw() third argument must be a traceback object
#   []
