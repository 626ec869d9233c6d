# Traceback of uncaught.
def f(x):
    return 1 / x  # expect trap: ZeroDivisionError
print "before"  # expect: before
f(0)
