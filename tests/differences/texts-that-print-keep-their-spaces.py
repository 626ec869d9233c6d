# What a `__str__` prints itself is set apart by spaces from what the print statement around it prints.
# cause: the space before a value is printed with it, after its text was made.
# workaround: do not print in `__str__`.
# oracle: none, CPython 2.7 prints "1 inA 2"
class Loud(object):
    def __str__(self):
        print "in",
        return "A"


print 1, Loud(), 2  # expect: 1 in A 2
