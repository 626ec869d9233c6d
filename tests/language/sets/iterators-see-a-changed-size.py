# An iterator object, too.
s = {1, 2}
it = iter(s)
next(it)
s.add(3)
try:
    next(it)
except RuntimeError as e:
    print e  # expect: Set changed size during iteration
