# Calling a generator function runs nothing; each next() runs to a yield.
def numbers():
    print "begin"
    yield 1
    print "middle"
    yield 2
    print "end"


g = numbers()
print "made"
print g.next()
print g.next()
try:
    g.next()
except StopIteration:
    print "stop"
for n in numbers():
    print n

# expect output:
#   made
#   begin
#   1
#   middle
#   2
#   end
#   stop
#   begin
#   1
#   middle
#   2
#   end
