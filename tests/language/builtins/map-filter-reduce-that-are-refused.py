# map, filter and reduce say what they need.
calls = [lambda: map(len), lambda: map(len, 5), lambda: map(None, [1], 5), lambda: filter(None),
         lambda: filter(None, 5), lambda: filter(None, [], []), lambda: reduce(cmp),
         lambda: reduce(cmp, 5), lambda: reduce(cmp, []), lambda: reduce(cmp, [], 1, 2),
         lambda: map(function=len), lambda: filter(key=1), lambda: reduce(cmp, start=1)]
for call in calls:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   map() requires at least two args
#   argument 2 to map() must support iteration
#   argument 3 to map() must support iteration
#   filter expected 2 arguments, got 1
#   'int' object is not iterable
#   filter expected 2 arguments, got 3
#   reduce expected at least 2 arguments, got 1
#   reduce() arg 2 must support iteration
#   reduce() of empty sequence with no initial value
#   reduce expected at most 3 arguments, got 4
#   map() takes no keyword arguments
#   filter() takes no keyword arguments
#   reduce() takes no keyword arguments
