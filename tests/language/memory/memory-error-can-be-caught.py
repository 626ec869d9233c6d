# Memory error can be caught.
# oracle: none, memory is bounded by the core
a = []
try:
    while True:
        a.append([0] * 100)
except MemoryError:
    a = None
print "recovered", sum(range(100)) # expect: recovered 4950
