# __enter__ gives the value of as, __exit__ runs after the body.
class M(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print "enter", self.name
        return self.name + "!"

    def __exit__(self, kind, value, trace):
        print "exit", self.name, kind, value, trace


with M("a") as x:
    print "body", x
with M("b"):
    print "no target"
print x

# expect output:
#   enter a
#   body a!
#   exit a None None None
#   enter b
#   no target
#   exit b None None None
#   a!
