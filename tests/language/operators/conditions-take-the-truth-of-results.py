# A comparison in a condition asks its result for its truth.
class Truth(object):
    def __init__(self, value):
        self.value = value

    def __nonzero__(self):
        return self.value


class C(object):
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return Truth(self.value)

    def __eq__(self, other):
        return Truth(not self.value)


for value in (True, False):
    c = C(value)
    if c < 1:
        print "less",
    else:
        print "not less",
    if c == 1:
        print "equal",
    if not c == 1:
        print "unequal",
    n = 0
    while c < 1 and n < 3:
        n += 1
    print n, "and" if c < 1 else "or"

# expect output:
#   less unequal 3 and
#   not less equal 0 or
