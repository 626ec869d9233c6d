# Comparison chains.
x = 5
print 1 < x < 10, 1 < x > 3, 1 < x < 3, 1 == 1 == 1, 3 > 2 > 1 > 0
def f(n):
    print "f", n
    return n
print f(1) < f(2) < f(3)
print f(3) < f(2) < f(1)
# expect output:
#   True True False True True
#   f 1
#   f 2
#   f 3
#   True
#   f 3
#   f 2
#   False
