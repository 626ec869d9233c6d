# The reflected comparison of a subclass on the right goes first.
class Base(object):
    def __lt__(self, other):
        return "Base.lt"

    def __gt__(self, other):
        return "Base.gt"

    def __eq__(self, other):
        return "Base.eq"


class Derived(Base):
    def __gt__(self, other):
        return "Derived.gt"

    def __eq__(self, other):
        return "Derived.eq"


print Base() < Derived(), Base() > Derived(), Base() == Derived(), Derived() < Base(), Base() < Base()

# expect output:
#   Derived.gt Base.lt Derived.eq Base.lt Base.lt
