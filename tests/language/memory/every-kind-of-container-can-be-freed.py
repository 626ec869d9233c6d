# oracle: none, CPython has no module memory
import memory
count = 200
for value in ([1] * count, (1,) * count, "a" * 8 * count, dict([(x, 1) for x in xrange(count)]),
              set(xrange(count)), frozenset(xrange(count))):
    alias = [value]
    before = memory.free_bytes()
    memory.free(value)
    print memory.free_bytes() - before >= 8 * count,
    try:
        len(alias[0])
    except TypeError as problem:
        print problem
# expect output:
#   True a value was used after it was freed
#   True a value was used after it was freed
#   True a value was used after it was freed
#   True a value was used after it was freed
#   True a value was used after it was freed
#   True a value was used after it was freed
