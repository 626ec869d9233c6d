# A generator that is dropped before its end does not run its finally clauses.
# cause: memory is collected when there is none left, not when the last reference goes.
# workaround: call close(), or go through the generator to its end.
# oracle: none, CPython 2.7 closes a generator that nothing refers to
def numbers():
    try:
        yield 1
    finally:
        print "cleanup"
for n in numbers():
    break
print "left"  # expect: left
g = numbers()
g.next()
g.close()  # expect: cleanup
