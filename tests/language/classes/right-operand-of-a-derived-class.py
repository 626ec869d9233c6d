# The method of the right operand comes first when its class derives from that of the left one.
# flavours: full, the core flavour has no classes of the program
class P(object):
    def __init__(self, x): self.x = x
    def __add__(self, o): return "P.add"
    def __lt__(self, o): return "P.lt"
class Q(P):
    def __radd__(self, o): return "Q.radd"
    def __gt__(self, o): return "Q.gt"
class R(P): pass
class S(object):
    def __radd__(self, o): return "S.radd"
class T(P):
    def __add__(self, o): return NotImplemented
print P(1) + P(2), P(1) + Q(2), P(1) + R(1), P(1) + S(), R(1) + P(1), Q(1) + P(1), T(1) + S()  # expect: P.add Q.radd P.add P.add P.add P.add S.radd
print P(1) < P(2), P(1) < Q(2), P(1) < R(2)  # expect: P.lt Q.gt P.lt
try:
    T(1) + P(1)
except TypeError, e:
    print e  # expect: unsupported operand type(s) for +: 'T' and 'P'
try:
    T(1) + 1
except TypeError, e:
    print e  # expect: unsupported operand type(s) for +: 'T' and 'int'
print P(1) + 1, P(1) + 1.5  # expect: P.add P.add
