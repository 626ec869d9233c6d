# Len of everything.
print len(""), len("abc"), len([1]), len(()), len({1: 2}), len(xrange(5))  # expect: 0 3 1 0 1 5
try:
    len(5)
except TypeError as e:
    print e  # expect: object of type 'int' has no len()
