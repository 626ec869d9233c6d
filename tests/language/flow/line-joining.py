# Line joining.
x = (1 +
     2 +
     3)
y = [1,
     2,   # a comment inside

     3]
z = 1 + \
    2
print x, y, z  # expect: 6 [1, 2, 3] 3
if (x == 6 and
    y):
    print "joined"  # expect: joined
