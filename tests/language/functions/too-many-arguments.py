# The error of a call with too many arguments tells how many are taken.
def none(): pass
def one(a): pass
def some(a, b=1): pass
def all_with_defaults(a=0, b=1): pass
def named(**options): pass


def attempt(function, *values, **names):
    try:
        function(*values, **names)
        print "accepted"
    except TypeError as problem:
        print problem


attempt(none, 1)
attempt(none, 1, 2)
attempt(one, 1, 2)
attempt(some, 1, 2, 3)
attempt(all_with_defaults, 1, 2, 3)
attempt(named, 1)
attempt(lambda: 0, 1)
attempt(lambda x: 0, 1, 2)

# expect output:
#   none() takes no arguments (1 given)
#   none() takes no arguments (2 given)
#   one() takes exactly 1 argument (2 given)
#   some() takes at most 2 arguments (3 given)
#   all_with_defaults() takes at most 2 arguments (3 given)
#   named() takes exactly 0 arguments (1 given)
#   <lambda>() takes no arguments (1 given)
#   <lambda>() takes exactly 1 argument (2 given)
