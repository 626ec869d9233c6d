# What a comparison returns may be any object: a condition asks for its truth, once.
# flavours: full, the core flavour has no classes of the program
class Term(object):
    def __init__(self, text, truth):
        self.text = text
        self.truth = truth

    def __nonzero__(self):
        print "asked", self.text,
        return self.truth


class Name(object):
    def __init__(self, text):
        self.text = text

    def __lt__(self, other):
        return Term(self.text + "<" + str(other), True)

    def __le__(self, other):
        return Term(self.text + "<=" + str(other), False)

    def __eq__(self, other):
        return [] if other == 1 else "equal"

    def __ne__(self, other):
        return NotImplemented

    def __gt__(self, other):
        raise ValueError("no order")


x = Name("x")
if x < 1:
    print "less"  # expect: asked x<1 less
if x <= 1:
    print "never"
else:
    print "not less or equal"  # expect: asked x<=1 not less or equal
if not x < 2:
    print "never"
else:
    print "less than 2"  # expect: asked x<2 less than 2
while x <= 3:
    print "never"
print "yes" if x == 1 else "no", "yes" if x == 2 else "no"  # expect: asked x<=3 no yes
print bool(x < 5), (x == 2), (x == 1)  # expect: asked x<5 True equal []
if x != x:
    print "never"
else:
    print "the same"  # expect: the same
try:
    if x > 1:
        print "never"
except ValueError as error:
    print error  # expect: no order


class Version(object):
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number


class Beta(Version):
    def __gt__(self, other):
        return "from the right"


print Version(1) < Beta(0), Version(1) < Version(2)  # expect: from the right True
if Version(1) < Beta(0):
    print "asked from the right"  # expect: asked from the right
if Beta(0) < Version(1):
    print "asked from the left"  # expect: asked from the left
