# A display of values without colons is a set; an empty one is a dict.
print sorted({3, 1, 2}), type({1}), type({})  # expect: [1, 2, 3] <type 'set'> <type 'dict'>
print len({1, 1, 2}), {5}  # expect: 2 set([5])
s = {1 + 1, len("abc")}
print sorted(s)  # expect: [2, 3]
