# A list takes 16 bytes, and 8 and 8 a slot for its values; one that grows has some room to spare.
# oracle: none, CPython has no module memory
import memory


def used():
    memory.gc()
    return memory.used_bytes()


before = used()
values = [None] * 1000
print used() - before  # expect: 8024
values = None
before = used()
values = []
print used() - before  # expect: 16
values = None
before = used()
values = range(500)
print used() - before  # expect: 4024
values = None
before = used()
values = []
for turn in xrange(1000):
    values.append(None)
turn = None
print used() - before <= 8000 * 9 / 8  # expect: True
