# pop takes an index from either end.
values = [1, 2, 3, 4]
print values.pop(), values.pop(0), values.pop(-1), values.pop(-1), values
for call in [lambda: [].pop(), lambda: [1].pop(1), lambda: [1].pop(-2), lambda: [1].pop("a"),
             lambda: [1].pop(0.0), lambda: [1].pop(0, 1), lambda: [].pop(5)]:
    try:
        print call()
    except (TypeError, IndexError) as problem:
        print problem

# expect output:
#   4 1 3 2 []
#   pop from empty list
#   pop index out of range
#   pop index out of range
#   an integer is required
#   integer argument expected, got float
#   pop() takes at most 1 argument (2 given)
#   pop from empty list
