# Objects that got their attributes in different orders are read by the same code.
# flavours: full, the core flavour has no classes of the program
class A(object):
    def __init__(self):
        self.a = 1
        self.b = 2
    def both(self): return self.a, self.b
class B(object):
    def __init__(self):
        self.b = 3
        self.a = 4
    def both(self): return self.a, self.b
for x in [A(), B(), A()]:
    print x.both(), x.a, x.b
    x.b = 7
    x.c = 8
    print x.both(), x.c
    del x.a
    try:
        print x.a
    except AttributeError, e:
        print e
    x.a = 10
    print x.both(), sorted(x.__dict__.items())

# expect output:
#   (1, 2) 1 2
#   (1, 7) 8
#   'A' object has no attribute 'a'
#   (10, 7) [('a', 10), ('b', 7), ('c', 8)]
#   (4, 3) 4 3
#   (4, 7) 8
#   'B' object has no attribute 'a'
#   (10, 7) [('a', 10), ('b', 7), ('c', 8)]
#   (1, 2) 1 2
#   (1, 7) 8
#   'A' object has no attribute 'a'
#   (10, 7) [('a', 10), ('b', 7), ('c', 8)]
