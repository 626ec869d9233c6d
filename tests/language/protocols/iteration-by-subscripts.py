# Without __iter__ a loop asks for 0, 1, 2 and so on until IndexError.
class Squares(object):
    def __init__(self, count):
        self.count = count

    def __getitem__(self, index):
        if index >= self.count:
            raise IndexError("no more")
        return index * index


s = Squares(4)
for square in s:
    print square,
print
print list(s), tuple(s), sum(s), max(s), sorted(s, reverse=True), zip(s, "abc"), 9 in s, 10 in s
a, b, c, d = s
print a, b, c, d, list(enumerate(s)), [x for x in iter(s)]


class Fails(object):
    def __getitem__(self, index):
        if index == 2:
            raise KeyError("two")
        return index


try:
    for value in Fails():
        print value,
except KeyError as error:
    print error

# expect output:
#   0 1 4 9
#   [0, 1, 4, 9] (0, 1, 4, 9) 14 9 [9, 4, 1, 0] [(0, 'a'), (1, 'b'), (4, 'c')] True False
#   0 1 4 9 [(0, 0), (1, 1), (2, 4), (3, 9)] [0, 1, 4, 9]
#   0 1 'two'
