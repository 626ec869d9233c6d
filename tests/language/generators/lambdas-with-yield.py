# A lambda with a yield is a generator function.
f = lambda: (yield)
g = f()
print g.next()
try:
    g.send(5)
except StopIteration:
    print "end"
f = lambda n: [(yield n), (yield n + 1)]
print list(f(4))

# expect output:
#   None
#   end
#   [4, 5]
