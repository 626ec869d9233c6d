# Classes of exceptions can be changed and made in functions.
def make(name):
    class Local(Exception):
        label = name

        def __str__(self):
            return "%s%r" % (self.label, self.args)
    return Local


A, B = make("A"), make("B")
for kind in (A, B):
    try:
        raise kind(1)
    except A, e:
        print "A", e
    except B, e:
        print "B", e
A.label = "changed"
print A(2)
A.__str__ = lambda self: "new text"
print A(3), B(3)

# expect output:
#   A A(1,)
#   B B(1,)
#   changed(2,)
#   new text B(3,)
