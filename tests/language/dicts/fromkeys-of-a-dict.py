# fromkeys makes a new dict of keys and one value.
print sorted({}.fromkeys("abc").items())
print sorted({1: 2}.fromkeys([3, 4], 0).items())
shared = {}.fromkeys((1, 2), [])
shared[1].append(5)
print shared
try:
    {}.fromkeys(5)
except TypeError as problem:
    print problem

# expect output:
#   [('a', None), ('b', None), ('c', None)]
#   [(3, 0), (4, 0)]
#   {1: [5], 2: [5]}
#   'int' object is not iterable
