# Slices say what is wrong with them.
values = [0, 1, 2]


def assign(key, items):
    values[key] = items


calls = [lambda: values[::0], lambda: values["a":], lambda: values[:1.5], lambda: values[[]:],
         lambda: assign(slice(0, 3, 2), [1]), lambda: assign(slice(0, 3, 2), 5),
         lambda: assign(slice(0, 1), 5), lambda: assign(slice(0, 3, -1), "abcd"), lambda: values[{}]]
for call in calls:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem
print values

# expect output:
#   slice step cannot be zero
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
#   attempt to assign sequence of size 1 to extended slice of size 2
#   must assign iterable to extended slice
#   can only assign an iterable
#   attempt to assign sequence of size 4 to extended slice of size 0
#   list indices must be integers, not dict
#   [0, 1, 2]
