# A with statement that swallows an exception leaves variables as they were.
# flavours: full, the core flavour has no classes of the program
class Swallows(object):
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        return True


def steps(x):
    with Swallows():
        x = yield "first"
    yield x


walk = steps(7)
print walk.next(), walk.throw(ValueError)  # expect: first 7
