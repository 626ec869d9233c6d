# A keyword that no parameter has, or one that has a value already, is refused by name.
def two(a, b=0): return a, b


def attempt(function, *values, **names):
    try:
        print function(*values, **names)
    except TypeError as problem:
        print problem


attempt(two, 1, c=2)
attempt(two, 1, a=2)
attempt(two, a=2, b=3)
attempt(two, *[1, 2], **{"b": 3})
attempt(two, 1, 2, 3, c=4)
attempt(two, **{"a": 5, "b": 6})

# expect output:
#   two() got an unexpected keyword argument 'c'
#   two() got multiple values for keyword argument 'a'
#   (2, 3)
#   two() got multiple values for keyword argument 'b'
#   two() takes at most 2 arguments (4 given)
#   (5, 6)
