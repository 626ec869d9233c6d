# if and while ask for the comparison that stands there, and from its left side.
class A(object):
    def __init__(self, name):
        self.name = name

    def answer(self, method):
        print self.name + method,
        return True

    def __eq__(self, other):
        return self.answer("eq")

    def __ne__(self, other):
        return self.answer("ne")

    def __lt__(self, other):
        return self.answer("lt")

    def __le__(self, other):
        return self.answer("le")

    def __gt__(self, other):
        return self.answer("gt")

    def __ge__(self, other):
        return self.answer("ge")


def ask(a, b):
    if a == b:
        print 1,
    if a != b:
        print 2,
    if a < b:
        print 3,
    if a <= b:
        print 4,
    if a > b:
        print 5,
    if a >= b:
        print 6,
    if not a == b:
        print 7,
    if not a != b:
        print 8,
    if not a < b:
        print 9,
    if not a >= b:
        print 10,
    if a > b and not a <= b or a != b:
        print 11,
    while a > b:
        break
    while not a != b:
        break
    print 12 if a >= b else 13, [1 for n in (1,) if a != b]


ask(A("a"), A("b"))
ask(A("a"), 5)
ask(5, A("b"))
a = A("g")
if a != 1:
    print "ne"
if a > 1:
    print "gt"
if a >= 1:
    print "ge"
if 1 > a:
    print "lt"
if a == 1:
    print "eq"

# expect output:
#   aeq 1 ane 2 alt 3 ale 4 agt 5 age 6 aeq ane alt age agt ale ane 11 agt ane age 12 ane [1]
#   aeq 1 ane 2 alt 3 ale 4 agt 5 age 6 aeq ane alt age agt ale ane 11 agt ane age 12 ane [1]
#   beq 1 bne 2 bgt 3 bge 4 blt 5 ble 6 beq bne bgt ble blt bge bne 11 blt bne ble 12 bne [1]
#   gne ne
#   ggt gt
#   gge ge
#   glt lt
#   geq eq
