# A MemoryError is passed to __exit__, which has room to run.
class Frees(object):
    def __enter__(self):
        self.items = []
        return self.items

    def __exit__(self, kind, value, trace):
        del self.items[:]
        print "exit", kind is MemoryError, repr(value)
        return kind is MemoryError


with Frees() as items:
    while len(items) < 100000:
        items.append("x" * 300)
    raise MemoryError()
print "after", len(items)

# expect output:
#   exit True MemoryError()
#   after 0
