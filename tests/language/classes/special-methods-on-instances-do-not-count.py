# Operators look in the class, not in the instance.
class Plain(object): pass
plain = Plain()
plain.__len__ = lambda: 5
plain.__call__ = lambda: "called"
try:
    print len(plain)
except TypeError as error:
    print error
try:
    print plain()
except TypeError as error:
    print error
print plain.__len__(), plain.__call__()
# expect output:
#   object of type 'Plain' has no len()
#   'Plain' object is not callable
#   5 called
