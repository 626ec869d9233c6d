# With several bases the order is C3: every class comes before its bases, bases in their order.
class Root(object):
    def who(self): return "root"
class Left(Root):
    def who(self): return "left " + super(Left, self).who()
class Right(Root):
    def who(self): return "right " + super(Right, self).who()
class Both(Left, Right):
    def who(self): return "both " + super(Both, self).who()
print Both().who()
print [kind.__name__ for kind in Both.__mro__]
class Mixin(object):
    extra = 1
class Mixed(Mixin, Both):
    pass
print Mixed().who(), Mixed.extra
print [kind.__name__ for kind in Mixed.__mro__]
# expect output:
#   both left right root
#   ['Both', 'Left', 'Right', 'Root', 'object']
#   both left right root 1
#   ['Mixed', 'Mixin', 'Both', 'Left', 'Right', 'Root', 'object']
