# Return value kept through finally.
def f():
    x = 1
    try:
        return x
    finally:
        x = 2
print f()  # expect: 1
def g():
    try:
        try:
            return "inner"
        finally:
            print "a",
    finally:
        print "b",
print g()  # expect: a b inner
