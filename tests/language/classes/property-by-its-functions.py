# property(fget, fset, fdel) makes the same of functions; what is missing cannot be done.
class Box(object):
    def get(self): return "got"
    def set(self, value): self.last = value
    full = property(get, set)
    readable = property(get)
    writable = property(None, set)
    named = property(fget=get, doc="text")
box = Box()
box.full = 5
print box.full, box.last, box.readable, box.named
box.writable = 6
print box.last
def write(): box.readable = 1
def read(): print box.writable
def delete(): del box.full
for action in (write, read, delete):
    try:
        action()
    except AttributeError as error:
        print error
print isinstance(Box.full, property), Box.full is Box.full
# expect output:
#   got 5 got got
#   6
#   can't set attribute
#   unreadable attribute
#   can't delete attribute
#   True True
