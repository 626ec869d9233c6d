# A full dict takes 24 bytes, 16 an entry, and one or two a cell: at most 8 cells for 3 entries.
# oracle: none, CPython has no module memory
import memory


def used():
    memory.gc()
    return memory.used_bytes()


wrong = []
table = None
before = used()
table = {}
print used() - before  # expect: 24
size = 24
steps = 0
for number in xrange(600):
    table[number] = None
    now = used() - before
    if now != size:
        # It was full and had to grow: headers of entries and index take 8 bytes each.
        if number > 8 and size > 24 + 16 + 16 * number + number * 8 / 3 * 2:
            wrong.append((number, size))
        steps += 1
        size = now
print wrong, 6 < steps < 20  # expect: [] True
