# A yield may stand in calls, displays, conditions, augmented assignments and assertions.
def parts():
    print "sum", (yield 1) + (yield 2), "list", [(yield 3), 4], (yield)


g = parts()
print g.next()
print g.send(10)
print g.send(20)
print g.send(30)
try:
    g.send(40)
except StopIteration:
    print "done"


def condition():
    x = yield
    y = (yield x) if x else (yield "no")
    print "y", y


g = condition()
g.next()
print g.send(0)
try:
    g.send(9)
except StopIteration:
    print "end"


def sums():
    total = 0
    while True:
        total += yield total


g = sums()
g.next()
print g.send(3), g.send(4)


def asserts():
    assert (yield 1), "falsy %s" % (yield 2)


g = asserts()
g.next()
print g.send(0)
try:
    g.send("m")
except AssertionError, a:
    print a

# expect output:
#   sum 1
#   2
#   30 list 3
#   [30, 4] None
#   40
#   done
#   no
#   y 9
#   end
#   3 7
#   2
#   falsy m
