# An exception that a generator does not catch ends it, and goes on in the caller.
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print "cleaned"


g = numbers()
g.next()
try:
    g.throw(KeyError, "k")
except KeyError, k:
    print "key", k
try:
    g.next()
except StopIteration:
    print "ended"

# expect output:
#   cleaned
#   key 'k'
#   ended
