from parallel import ishost
try:
    a = range(3000)
    print len(a), ishost()
except MemoryError:
    print "too small", ishost()
