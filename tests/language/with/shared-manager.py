# One manager may be entered several times.
class Lock(object):
    deepest = 0

    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        Lock.deepest = max(Lock.deepest, self.depth)
        return self

    def __exit__(self, *args):
        self.depth -= 1


lock = Lock()


def recurse(n):
    with lock:
        if n:
            recurse(n - 1)


with lock as first, lock as second:
    print first is second, lock.depth
recurse(5)
print lock.depth, Lock.deepest
try:
    with lock:
        raise ValueError
except ValueError:
    print lock.depth

# expect output:
#   True 2
#   0 6
#   0
