# The arguments of an uncaught exception are shown by their own texts.
class Point(object):
    def __repr__(self):
        return "Point!"


print "before"
raise ValueError(Point(), 3)  # expect trap: ValueError: (Point!, 3)

# expect output:
#   before
