# %d asks for __int__, %f for __float__.
class N(object):
    def __int__(self):
        return 42

    def __float__(self):
        return 2.5


n = N()
print "%d %5d %x %o" % (n, n, n, n)
print "%f %.1f %g" % (n, n, n)

# expect output:
#   42    42 2a 52
#   2.500000 2.5 2.5
