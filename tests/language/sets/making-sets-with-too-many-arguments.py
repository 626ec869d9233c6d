# set() and frozenset() take one argument at most.
for make in (set, frozenset):
    try:
        make([1], [2])
    except TypeError as e:
        print e

# expect output:
#   set expected at most 1 arguments, got 2
#   frozenset expected at most 1 arguments, got 2
