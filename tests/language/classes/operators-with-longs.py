# An instance and a long meet as any other two operands.
# flavours: full, longs
class Tag(object):
    def __add__(self, other):
        return "left", other

    def __radd__(self, other):
        return "right", other

    def __lt__(self, other):
        return other > 5L

    def __eq__(self, other):
        return other == 2 ** 70

    def __getitem__(self, key):
        return key

    def __len__(self):
        return 3L

a = Tag()
print a + 2 ** 70, 5L + a, a < 6L, a == 2 ** 70, 2 ** 70 == a, a == 5L, a[2 ** 70], len(a)  # expect: ('left', 1180591620717411303424L) ('right', 5L) True True True False 1180591620717411303424 3
