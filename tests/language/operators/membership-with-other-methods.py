# `in` goes by identity and ==, whatever other comparison or hash a class defines.
# flavours: full, the core flavour has no classes of the program
class Hashed(object):
    def __hash__(self):
        return 7


class Ordered(object):
    def __lt__(self, other):
        return True


hashed, ordered = Hashed(), Ordered()
print hashed in [Hashed()], hashed in [Hashed(), hashed], ordered in [Ordered()], ordered in (1, ordered)  # expect: False True False True
print hashed not in [ordered], 1 in [hashed], [hashed] == [Hashed()], [ordered] == [ordered]  # expect: True False False True
