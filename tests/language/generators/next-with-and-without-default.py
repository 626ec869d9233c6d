# next() of a generator that has ended gives the default or raises.
def numbers():
    yield 1
    yield 2


g = numbers()
print next(g), next(g), next(g, "default"), next(g, None)
try:
    next(g)
except StopIteration:
    print "stop"
for bad in (5, [1], "text", numbers):
    try:
        next(bad)
    except TypeError, t:
        print t
    try:
        next(bad, 0)
    except TypeError, t:
        print t

# expect output:
#   1 2 default None
#   stop
#   int object is not an iterator
#   int object is not an iterator
#   list object is not an iterator
#   list object is not an iterator
#   str object is not an iterator
#   str object is not an iterator
#   function object is not an iterator
#   function object is not an iterator
