# The error of a call with too few arguments tells how many are needed.
def none(): pass
def one(a): pass
def two(a, b): pass
def some(a, b=1): pass
def many(a, *rest): pass
def named(a, **options): pass


def attempt(function, *values, **names):
    try:
        function(*values, **names)
        print "accepted"
    except TypeError as problem:
        print problem


for function in (none, one, two, some, many, named):
    attempt(function)
attempt(two, 1)
attempt(two, a=1)
attempt(two, b=1)
attempt(some, b=1)

# expect output:
#   accepted
#   one() takes exactly 1 argument (0 given)
#   two() takes exactly 2 arguments (0 given)
#   some() takes at least 1 argument (0 given)
#   many() takes at least 1 argument (0 given)
#   named() takes exactly 1 argument (0 given)
#   two() takes exactly 2 arguments (1 given)
#   two() takes exactly 2 arguments (1 given)
#   two() takes exactly 2 arguments (1 given)
#   some() takes at least 1 argument (1 given)
