# An instance with __call__ decorates, too.
class Counted(object):
    def __init__(self, function):
        self.function = function
        self.calls = 0
    def __call__(self, *rest):
        self.calls += 1
        return self.function(*rest)
@Counted
def add(a, b):
    return a + b
print add(1, 2), add(3, 4), add.calls
# expect output:
#   3 7 2
