# Iterators of built-in types have a method next().
it = iter([1, 2])
print it.next(), it.next()  # expect: 1 2
try:
    it.next()
except StopIteration:
    print "end"  # expect: end
print iter("ab").next(), reversed((1, 2)).next(), enumerate("ab").next(), {1: 2}.iteritems().next()  # expect: a 2 (0, 'a') (1, 2)
try:
    it.next(1)
except TypeError as error:
    print error  # expect: expected 0 arguments, got 1
step = iter([1, 2, 3]).next
print step(), step()  # expect: 1 2
print list(iter(iter([1, 2, 3]).next, 3))  # expect: [1, 2]
try:
    [1].next()
except AttributeError as error:
    print error  # expect: 'list' object has no attribute 'next'
