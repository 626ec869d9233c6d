# A generator takes no attributes; what the interpreter knows of it is not there.
def numbers():
    yield 1


g = numbers()
try:
    g.colour = 1
except AttributeError, a:
    print a
try:
    print g.colour
except AttributeError, a:
    print a
try:
    print len(g)
except TypeError, t:
    print t
try:
    print g[0]
except TypeError, t:
    print t
print callable(g.next), g == g, g == numbers(), not g

# expect output:
#   'generator' object has no attribute 'colour'
#   'generator' object has no attribute 'colour'
#   object of type 'generator' has no len()
#   'generator' object has no attribute '__getitem__'
#   True True False False
