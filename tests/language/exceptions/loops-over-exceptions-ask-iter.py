# A loop, a list and a sum ask an exception class for __iter__ or __getitem__.
# flavours: full, the core flavour has no classes of the program
class Many(Exception):
    def __iter__(self):
        return iter([1, 2])


class Letters(Exception):
    def __getitem__(self, index):
        return "abc"[index]


class Plain(Exception):
    pass


for value in Many("not this"):
    print value
print list(Many()), sum(Many()), 2 in Many(), max(Many()), list(Letters()), "b" in Letters()
first, second = Many()
print first, second, list(Plain(4, 5)), sum(Plain(4, 5)), [value for value in ValueError(6)]

# expect output:
#   1
#   2
#   [1, 2] 3 True 2 ['a', 'b', 'c'] True
#   1 2 [4, 5] 9 [6]
