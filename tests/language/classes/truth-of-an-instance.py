# __nonzero__ decides, else __len__, else an instance is true; also when it comes later.
class Plain(object): pass
class Never(object):
    def __nonzero__(self): return False
class Sized(object):
    def __init__(self, size): self.size = size
    def __len__(self): return self.size
for value in (Plain(), Never(), Sized(0), Sized(2)):
    print bool(value), not value, value and True or False
late = Plain()
Plain.__len__ = lambda self: 0
if late: print "true"
else: print "false"
Plain.__nonzero__ = lambda self: True
print bool(late)
# expect output:
#   True False True
#   False True False
#   False True False
#   True False True
#   false
#   True
