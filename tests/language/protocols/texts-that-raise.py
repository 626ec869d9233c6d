# An exception in __str__ or __repr__ goes to who asked for the text.
class Raises(object):
    def __str__(self):
        raise KeyError("inside")

    def __repr__(self):
        raise ValueError("deep")


r = Raises()
try:
    print "x", r
except KeyError as e:
    print "|", e
try:
    print str([1, r])
except ValueError as e:
    print "|", e
try:
    print "%s" % r
except KeyError as e:
    print e
try:
    print "%s %s" % ("ok", [r])
except ValueError as e:
    print e
print "after", [1]

# expect output:
#   x | 'inside'
#   | deep
#   'inside'
#   deep
#   after [1]
