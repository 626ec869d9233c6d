# A dict is walked in the order its keys were first stored.
# cause: the smallest exact layout keeps entries in that order.
# workaround: sort the keys where the order matters.
# oracle: none, CPython 2.7 walks its hash table
d = {"one": 1, "two": 2, "three": 3}
print d.keys()  # expect: ['one', 'two', 'three']
