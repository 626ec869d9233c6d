# Unbound methods of one function are equal whatever class they were read from.
# flavours: full, the core flavour has no classes of the program
class Base(object):
    def method(self):
        pass

    def other(self):
        pass


class Derived(Base):
    pass


print Base.method == Base.method, Derived.method == Base.method, Base.method != Base.other  # expect: True True True
print {Base.method: 1}[Derived.method], Base.method in [Derived.method], Base().method == Base.method  # expect: 1 True False
one = Base()
print one.method == one.method, one.method == Base().method, hash(one.method) == hash(one.method)  # expect: True False True
