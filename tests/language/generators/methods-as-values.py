# The methods of a generator can be kept and passed on.
def numbers():
    yield 1
    yield 2


step = numbers().next
print step(), step()
try:
    step()
except StopIteration:
    print "stop"


def echo():
    got = yield
    while True:
        got = yield got


e = echo()
e.next()
print map(e.send, [1, 2, 3])
throw, close = e.throw, e.close
try:
    throw(KeyError, 1)
except KeyError, k:
    print k
close()
print iter(e) is e
g = numbers()
first = iter(g)
print first.next(), g.next(), list(first)

# expect output:
#   1 2
#   stop
#   [1, 2, 3]
#   1
#   True
#   1 2 []
