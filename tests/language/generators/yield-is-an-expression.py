# The value of a yield is what send() gives, and None for next().
def echo():
    got = yield 1
    while got is not None:
        print "got", got
        got = yield got * 2
    print "end"


e = echo()
print e.next(), e.send(3), e.send("x")
try:
    e.send(None)
except StopIteration, s:
    print "stop", s.args
try:
    e.next()
except StopIteration:
    print "again"

# expect output:
#   1 got 3
#   6 got x
#   xx
#   end
#   stop ()
#   again
