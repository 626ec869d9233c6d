# The end of an iteration is an exception without text.
numbers = iter([1])
print next(numbers)  # expect: 1
try:
    next(numbers)
except StopIteration as end:
    print "end", repr(str(end))  # expect: end ''
next(numbers)  # expect trap: StopIteration
