# A set is walked in the order its values were first added, and pop() takes the first.
# cause: the smallest exact layout keeps values in that order.
# workaround: sort the values where the order matters.
# oracle: none, CPython 2.7 walks its hash table
s = {"one", "two", "three"}
print s, s.pop()  # expect: set(['one', 'two', 'three']) one
