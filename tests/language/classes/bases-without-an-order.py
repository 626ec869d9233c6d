# Bases that contradict each other are refused when the class is made.
class A(object):
    pass
class B(A):
    pass
try:
    class C(A, B):
        pass
except TypeError:
    print "no order"
try:
    class D(object, A):
        pass
except TypeError:
    print "no order"
# expect output:
#   no order
#   no order
