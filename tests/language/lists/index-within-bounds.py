# index looks between a start and a stop.
values = [1, 2, 3, 1, 2, 3]
print values.index(1), values.index(1, 1), values.index(3, -4, -1), values.index(2, 0, 99), values.index(True)
for call in [lambda: values.index(1, 4), lambda: values.index(9), lambda: values.index(1, 0, 0),
             lambda: values.index(), lambda: values.index(1, "a"), lambda: values.index(1, 2, 3, 4)]:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   0 3 2 1 0
#   1 is not in list
#   9 is not in list
#   1 is not in list
#   index() takes at least 1 argument (0 given)
#   slice indices must be integers or have an __index__ method
#   index() takes at most 3 arguments (4 given)
