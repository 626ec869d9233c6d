# Methods of operators are inherited and may be set later.
class Base(object):
    def __add__(self, other):
        return "Base.add"

    def __len__(self):
        return 3


class Middle(Base):
    pass


class Last(Middle):
    def __len__(self):
        return 4


print Last() + 1, len(Last()), len(Middle())


def mul(self, other):
    return "set later", other


Base.__mul__ = mul
print Last() * 5
l = Last()
l.__add__ = lambda other: "of the instance"
print l + 1

# expect output:
#   Base.add 4 3
#   ('set later', 5)
#   Base.add
