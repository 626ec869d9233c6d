# type(x) and x.__class__ are the class itself.
class A(object): pass
class B(A): pass
a = A()
print type(a) is A, a.__class__ is A, type(B()) is A, type(a) == A, type(a) != B
print type(A) is type, type(3) is int, (3).__class__ is int, "".__class__ is str
print {A: 1, B: 2}[type(a)]
# expect output:
#   True True False True True
#   True True True True
#   1
