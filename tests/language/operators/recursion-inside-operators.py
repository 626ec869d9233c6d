# Operators that call each other without end stop with RuntimeError.
class A(object):
    def __add__(self, other):
        return self + other

    def __eq__(self, other):
        return self == other

    def __getitem__(self, key):
        return self[key]

    def __len__(self):
        return len(self)

    def __nonzero__(self):
        return not self


a = A()
for attempt in (lambda: a + 1, lambda: a == 1, lambda: a[0], lambda: len(a), lambda: not a):
    try:
        attempt()
    except RuntimeError as error:
        print str(error)[:32]

# expect output:
#   maximum recursion depth exceeded
#   maximum recursion depth exceeded
#   maximum recursion depth exceeded
#   maximum recursion depth exceeded
#   maximum recursion depth exceeded
