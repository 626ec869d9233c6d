# Argument errors.
def f(a, b): pass
def g(a, b=1): pass
def h(): pass
def k(a, *r): pass
for call in [lambda: f(1), lambda: f(1, 2, 3), lambda: g(), lambda: g(1, 2, 3), lambda: h(1), lambda: k(), lambda: f(1, c=2), lambda: f(1, 2, b=3), lambda: h(x=1)]:
    try:
        call()
    except TypeError as e:
        print e
# expect output:
#   f() takes exactly 2 arguments (1 given)
#   f() takes exactly 2 arguments (3 given)
#   g() takes at least 1 argument (0 given)
#   g() takes at most 2 arguments (3 given)
#   h() takes no arguments (1 given)
#   k() takes at least 1 argument (0 given)
#   f() got an unexpected keyword argument 'c'
#   f() got multiple values for keyword argument 'b'
#   h() takes no arguments (1 given)
