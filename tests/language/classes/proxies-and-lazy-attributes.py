# A __getattr__ is asked for what is missing only, and not for __dict__.
# flavours: full, the core flavour has no classes of the program
import sys
class A(object):
    x = 1
    def get(self): return self.x
    def __init__(self): pass
class Proxy(object):
    def __init__(self, o): self.__dict__["o"] = o
    def __getattr__(self, n): return getattr(self.o, n)
    def __setattr__(self, n, v): setattr(self.o, n, v)
    def __delattr__(self, n): delattr(self.o, n)
a = A()
p = Proxy(a)
print p.x, p.get()  # expect: 1 1
p.x = 5
print a.x, p.x, p.get()  # expect: 5 5 5
del p.x
print a.x, p.x, p.get()  # expect: 1 1 1
class Lazy(object):
    def __getattr__(self, n):
        if n.startswith("_"): raise AttributeError(n)
        v = n.upper()
        self.__dict__[n] = v
        return v
l = Lazy()
print l.abc, l.__dict__, l.abc  # expect: ABC {'abc': 'ABC'} ABC
l.abc = 3
print l.abc  # expect: 3
try: l._x
except AttributeError, e: print e  # expect: _x
class Desc(object):
    def __init__(self, name): self.name = name
    def __get__(self, o, k):
        if o is None: return self
        return o.__dict__.get(self.name, 0)
    def __set__(self, o, v):
        if v < 0: raise ValueError("negative")
        o.__dict__[self.name] = v
class Acc(object):
    balance = Desc("balance")
    other = 3
    def add(self, n):
        self.balance = self.balance + n
        self.last = n
        return self.balance, self.last, self.other
c = Acc()
print c.add(5), c.add(6), c.__dict__ == {"balance": 11, "last": 6}  # expect: (5, 5, 3) (11, 6, 3) True
try: c.add(-100)
except ValueError, e: print e  # expect: negative
c.other = 4
print c.add(1), Acc.other  # expect: (12, 1, 4) 3
Acc.other = Desc("oth")
print c.other, c.__dict__["other"]  # expect: 0 4
c.other = 9
print c.other, c.__dict__["other"], c.add(0)  # expect: 9 4 (12, 0, 9)
