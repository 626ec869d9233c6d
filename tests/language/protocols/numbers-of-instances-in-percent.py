# %d asks for __int__, %f for __float__.
class N(object):
    def __int__(self):
        return 42

    def __float__(self):
        return 2.5


n = N()
print "%d %5d %x %o" % (n, n, n, n)
print "%f %.1f %g" % (n, n, n)


class Plain(object):
    pass


for template in ("%d", "%x", "%f"):
    try:
        print template % Plain()
    except TypeError as e:
        print e

# expect output:
#   42    42 2a 52
#   2.500000 2.5 2.5
#   %d format: a number is required, not Plain
#   %x format: a number is required, not Plain
#   float argument required, not Plain
