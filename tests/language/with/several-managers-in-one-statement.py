# Several managers are entered from the left and left from the right.
class M(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print "enter", self.name
        return self.name

    def __exit__(self, kind, value, trace):
        print "exit", self.name


with M("a") as x, M("b") as y:
    print x, y
with M("c") as x, M(x + "d") as y, M(y + "e") as z:
    print z
with M("f"):
    with M("g"), M("h"):
        print "inside"

# expect output:
#   enter a
#   enter b
#   a b
#   exit b
#   exit a
#   enter c
#   enter cd
#   enter cde
#   cde
#   exit cde
#   exit cd
#   exit c
#   enter f
#   enter g
#   enter h
#   inside
#   exit h
#   exit g
#   exit f
