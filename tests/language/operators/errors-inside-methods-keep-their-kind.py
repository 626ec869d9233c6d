# What a method raises goes to who wrote the operator.
class A(object):
    def __add__(self, other):
        raise ValueError("in add")

    def __lt__(self, other):
        raise KeyError("in lt")

    def __getitem__(self, key):
        raise IndexError("in getitem")

    def __len__(self):
        raise AttributeError("in len")

    def __contains__(self, value):
        raise ZeroDivisionError("in contains")

    def __nonzero__(self):
        raise RuntimeError("in nonzero")

    def __iadd__(self, other):
        raise OverflowError("in iadd")


a = A()


def augment():
    b = A()
    b += 1


tries = [lambda: a + 1, lambda: a < 1, lambda: a[0], lambda: len(a), lambda: 1 in a, lambda: not a, augment]
for attempt in tries:
    try:
        attempt()
    except (ValueError, KeyError, IndexError, AttributeError, ArithmeticError, RuntimeError) as error:
        print error

# expect output:
#   in add
#   'in lt'
#   in getitem
#   in len
#   in contains
#   in nonzero
#   in iadd
