# A method may be a generator function: the operator's result is the generator.
class A(object):
    def __add__(self, other):
        yield 1
        yield other

    def __getitem__(self, key):
        yield key

    def __neg__(self):
        yield "neg"

    def __lt__(self, other):
        yield "never run"


a = A()
print list(a + 5), list(a[3]), list(-a)
print "true" if a < 1 else "false"

# expect output:
#   [1, 5] [3] ['neg']
#   true
