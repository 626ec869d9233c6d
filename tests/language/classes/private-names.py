# Names that begin with two underscores belong to the class in whose text they stand.
# flavours: full, the core flavour has no classes of the program
class Base(object):
    __kind = "base"
    def __init__(self):
        self.__value = 1
    def __secret(self):
        return self.__value
    def base(self):
        return self.__kind, self.__secret()
class Derived(Base):
    __kind = "derived"
    def __init__(self):
        Base.__init__(self)
        self.__value = 2
    def derived(self):
        return self.__kind, self.__value
derived = Derived()
print derived.base(), derived.derived()  # expect: ('base', 1) ('derived', 2)
print sorted(vars(derived).items())  # expect: [('_Base__value', 1), ('_Derived__value', 2)]
print derived._Base__secret(), hasattr(derived, "__value")  # expect: 1 False
