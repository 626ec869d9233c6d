# Slices of an exception are those of its arguments, and so is membership without a method for it.
# flavours: full, the core flavour has no classes of the program
class Indexed(Exception):
    def __getitem__(self, index):
        return index


class Equal(Exception):
    def __eq__(self, other):
        return True


indexed = Indexed("a", "b")
print indexed[5], indexed[0:1], indexed[1:]  # expect: 5 ('a',) ('b',)
plain = Equal(1, 2)
print 1 in plain, 3 in plain, "a" not in ValueError("a"), plain[0]  # expect: True False False 1
