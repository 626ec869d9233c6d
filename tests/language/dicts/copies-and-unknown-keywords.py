# A copy is one level deep; it takes no arguments.
first = {"a": [1]}
second = first.copy()
second["b"] = 2
second["a"].append(3)
print first, sorted(second)
for call in [lambda: first.copy(1), lambda: first.copy(x=1), lambda: first.keys(x=1)]:
    try:
        call()
    except TypeError as problem:
        print problem

# expect output:
#   {'a': [1, 3]} ['a', 'b']
#   copy() takes no arguments (1 given)
#   copy() takes no keyword arguments
#   keys() takes no keyword arguments
