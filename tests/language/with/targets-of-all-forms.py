# The target of as may be an attribute, a subscript or a list of targets.
class Gives(object):
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, kind, value, trace):
        print "exit", value
        return True


class Box(object):
    pass


b = Box()
items = [0, 0]
table = {}
with Gives(1) as b.value:
    print b.value
with Gives(2) as items[1]:
    print items
with Gives(3) as table["k"]:
    print table
with Gives((1, (2, 3))) as (p, (q, r)):
    print p, q, r
with Gives([4, 5]) as [p, q]:
    print p, q
with Gives((1, 2)) as (p, q, r):
    print "never"
with Gives(5) as p, Gives(p + 1) as q:
    print p, q

# expect output:
#   1
#   exit None
#   [0, 2]
#   exit None
#   {'k': 3}
#   exit None
#   1 2 3
#   exit None
#   4 5
#   exit None
#   exit need more than 2 values to unpack
#   5 6
#   exit None
#   exit None
