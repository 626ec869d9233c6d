# The text of a list is written piece by piece: printing needs no room for all of it.
# oracle: none, memory is bounded by the core
# core-memory: 32768
values = [1000000000] * 2000
try:
    text = str(values)
except MemoryError:
    print "no room for the text"  # expect: no room for the text
shown = [values, 1]
del shown[0][5:]
print shown  # expect: [[1000000000, 1000000000, 1000000000, 1000000000, 1000000000], 1]
