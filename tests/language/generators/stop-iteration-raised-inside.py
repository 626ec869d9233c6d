# A StopIteration that leaves a generator ends loops over it.
def raised():
    yield 1
    raise StopIteration
    yield 2


print list(raised())


def helper():
    raise StopIteration("x")


def through():
    yield 1
    helper()
    yield 2


print list(through())
for value in through():
    print value
else:
    print "else"


def passing(inner):
    while True:
        yield inner.next() * 10


print list(passing(raised()))
print [value for value in passing(passing(raised()))]
print sum(passing(raised()))
try:
    g = through()
    g.next()
    g.next()
except StopIteration, s:
    print "stop", s.args

# expect output:
#   [1]
#   [1]
#   1
#   else
#   [10]
#   [100]
#   10
#   stop ('x',)
