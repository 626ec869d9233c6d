# Tuples have index and count.
values = (1, 2, 1, "a", 1.0)
print values.index(1), values.index(1, 1), values.count(1), values.count("b"), values.index("a", -2)
for call in [lambda: values.index(9), lambda: values.index(1, 3, 4), lambda: values.count(), lambda: ().index(1)]:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   0 2 3 0 3
#   tuple.index(x): x not in tuple
#   tuple.index(x): x not in tuple
#   count() takes exactly one argument (0 given)
#   tuple.index(x): x not in tuple
