# Range bound is evaluated once.
n = 3
for i in range(n):
    n = 10
print i, n  # expect: 2 10
def three():
    print "called"  # expect: called
    return 3
for i in range(three()): pass
print i  # expect: 2
