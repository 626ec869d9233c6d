# A comparison that declines is asked of the right operand, then it is identity.
class Declines(object):
    def __eq__(self, other):
        print "left",
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented


class Answers(object):
    def __eq__(self, other):
        print "right",
        return True

    def __gt__(self, other):
        return "gt"


d = Declines()
print d == Answers(), d < Answers()
print d == 1
print 1 == d

# expect output:
#   left right True gt
#   left False
#   left False
