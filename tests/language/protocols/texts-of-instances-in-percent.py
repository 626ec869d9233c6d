# The conversions of % ask an instance for its text.
class A(object):
    def __repr__(self):
        return "repr-A"

    def __str__(self):
        return "str-A"


a = A()
print "%s" % a, "%r" % a, "%s %s" % (a, [a])
print "%8s|%-8s|%.3s|%.1r" % (a, a, a, a)
print "%(x)s %(y)r %(x)r" % {"x": a, "y": [a, 1]}
print "%s %d %s" % (a, 5, a)
print "%s" % (a,), "%s" % ((a, a),)
for values in (a, (a, a, a)):
    try:
        print "%s %s" % values
    except TypeError as e:
        print e

# expect output:
#   str-A repr-A str-A [repr-A]
#      str-A|str-A   |str|r
#   str-A [repr-A, 1] repr-A
#   str-A 5 str-A
#   str-A (repr-A, repr-A)
#   not enough arguments for format string
#   not all arguments converted during string formatting
