# A generator may return or stop at close(), or raise; to yield is an error.
def ignores():
    for turn in range(2):
        try:
            yield 1
        except GeneratorExit:
            print "ignored"


i = ignores()
i.next()
try:
    i.close()
except RuntimeError, r:
    print r
print list(i)


def returns():
    try:
        yield 1
    except GeneratorExit:
        print "returns"
        return


r = returns()
r.next()
print r.close()


def stops():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration


s = stops()
s.next()
print s.close()


def raises():
    try:
        yield 1
    except GeneratorExit, e:
        print repr(e), isinstance(e, Exception)
        raise KeyError("k")


r = raises()
r.next()
try:
    r.close()
except KeyError, k:
    print "key", k

# expect output:
#   ignored
#   generator ignored GeneratorExit
#   []
#   returns
#   None
#   None
#   GeneratorExit() False
#   key 'k'
