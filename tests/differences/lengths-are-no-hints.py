# list(), tuple(), map() and others do not ask `__len__` of what they go through, so that its errors are not seen.
# cause: room for values is made when they come, no guess is needed.
# workaround: none is needed by a `__len__` that only tells a length.
# oracle: none, CPython 2.7 asks for the length first
class Values(object):
    def __len__(self):
        raise ValueError("no length")

    def __iter__(self):
        return iter([1, 2])


print list(Values()), tuple(Values())  # expect: [1, 2] (1, 2)
