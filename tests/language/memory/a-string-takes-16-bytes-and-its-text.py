# A string takes 16 bytes and its text, rounded up to 8; a single character takes nothing.
# oracle: none, CPython has no module memory
import memory


def used():
    memory.gc()
    return memory.used_bytes()


sizes = []
text = size = before = None
for length in (1, 2, 8, 9, 16, 17, 100, 1000):
    text = None
    before = used()
    text = ("x" * length)
    size = used() - before
    print size <= 16 + (length + 7) / 8 * 8,
# expect: True True True True True True True True
print
text = None
before = used()
text = "ab" * 500
print used() - before  # expect: 1016
