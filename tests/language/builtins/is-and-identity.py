# Is and identity.
a = [1]
b = a
c = [1]
print a is b, a is c, a == c, a is not c, None is None, True is True, 1 is 1  # expect: True False True True True True True
x = None
print x is None, x == None, x is not None  # expect: True True False
