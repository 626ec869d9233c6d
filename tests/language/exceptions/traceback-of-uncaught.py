# Traceback of uncaught.
def f(x):
    return 1 / x
print "before"  # expect: before
f(0) # expect trap: ZeroDivisionError
