# __cmp__ must return a number; NotImplemented leaves it to the other operand.
class Text(object):
    def __cmp__(self, other):
        return "x"


class Real(object):
    def __cmp__(self, other):
        return 2.5


class Declines(object):
    def __cmp__(self, other):
        return NotImplemented


for attempt in (lambda: Text() == 1, lambda: Text() < Text(), lambda: Real() < 1, lambda: Real() > 1):
    try:
        print attempt()
    except TypeError as error:
        print error
print Declines() == 1, Declines() != 1, Declines() == Real(), Declines() < Real()

# expect output:
#   an integer is required
#   an integer is required
#   False
#   True
#   False True False True
