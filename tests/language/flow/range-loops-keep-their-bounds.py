# Changing the variable of a range loop does not change the turns.
for i in range(4):
    print i,
    i = 10
print i
n = 3
for i in xrange(n):
    n = 0
    print i,
print n
for i in range(5, 0, -2):
    print i,
for i in range(0):
    print "never"
print i

# expect output:
#   0 1 2 3 10
#   0 1 2 0
#   5 3 1 1
