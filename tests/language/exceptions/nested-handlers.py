# Nested handlers.
try:
    try:
        raise KeyError("inner")
    except KeyError as e:
        print "first", e  # expect: first 'inner'
        raise ValueError("second")
    finally:
        print "cleanup"  # expect: cleanup
except ValueError as e:
    print "outer", e  # expect: outer second
def f(depth):
    try:
        if depth == 0: raise RuntimeError("bottom")
        f(depth - 1)
    finally:
        print depth,
try:
    f(4)
except RuntimeError as e:
    print e  # expect: 0 1 2 3 4 bottom
