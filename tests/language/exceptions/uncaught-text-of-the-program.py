# The text of an uncaught exception is what its __str__ makes.
class Text(Exception):
    def __str__(self):
        print "asked"
        return "computed %d" % self.args[0]


def f():
    raise Text(4)  # expect trap: __main__.Text: computed 4


f()

# expect output:
#   asked
