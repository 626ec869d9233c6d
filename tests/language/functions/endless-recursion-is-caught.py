# Endless recursion is caught.
def f(n): return f(n + 1)
try:
    f(0)
except RuntimeError as e:
    print e  # expect: maximum recursion depth exceeded
print "still here"  # expect: still here
