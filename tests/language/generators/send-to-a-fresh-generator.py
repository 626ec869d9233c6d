# A generator that has not begun takes only None.
def echo():
    while True:
        got = yield "ready"
        print "got", got


e = echo()
try:
    e.send(1)
except TypeError, t:
    print t
print e.send(None)
print e.send(2)

# expect output:
#   can't send non-None value to a just-started generator
#   ready
#   got 2
#   ready
