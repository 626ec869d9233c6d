# A text of just that many bytes can be made, and one that is a little longer cannot.
# oracle: none, CPython has no module memory
import memory
kept = [[x] * 5 for x in xrange(20)]
del kept[::2]
size = memory.largest_block()
text = "a" * size
print len(text) == size     # expect: True
text = ""
del kept
print memory.largest_block() > size     # expect: True
size = memory.largest_block()
try:
    text = "a" * (size + 600)
    print "made"
except MemoryError:
    print "no room"     # expect: no room
