# The three hundredth Fibonacci number.
# flavours: full, longs
a, b = 0, 1
for i in xrange(300):
    a, b = b, a + b
print a  # expect: 222232244629420445529739893461909967206666939096499764990979600
