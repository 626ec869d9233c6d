# The answer of __exit__ is asked for its truth, only after an exception.
class Truth(object):
    def __init__(self, value):
        self.value = value

    def __nonzero__(self):
        print "asked"
        return self.value


class M(object):
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return Truth(self.value)


with M(True):
    raise ValueError
with M(False):
    pass
try:
    with M(False):
        raise ValueError("out")
except ValueError, v:
    print v

# expect output:
#   asked
#   asked
#   out
