# extend takes what can be gone through.
values = []
values.extend("ab")
values.extend((1, 2))
values.extend({"k": 1})
values.extend(xrange(2))
values.extend(iter([5]))
values.extend([])
print values
for call in [lambda: values.extend(5), lambda: values.extend(), lambda: values.extend([], [])]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   ['a', 'b', 1, 2, 'k', 0, 1, 5]
#   'int' object is not iterable
#   extend() takes exactly one argument (0 given)
#   extend() takes exactly one argument (2 given)
