# len asks __len__; what it returns must be a length.
class L(object):
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


print len(L(3)), len(L(0)), map(len, [L(1), "ab", [3]]), len(L(True))
for length in (-1, "x", None):
    try:
        print len(L(length))
    except (TypeError, ValueError) as error:
        print error


class Plain(object):
    pass


try:
    print len(Plain())
except TypeError as error:
    print error

# expect output:
#   3 0 [1, 2, 1] 1
#   __len__() should return >= 0
#   an integer is required
#   an integer is required
#   object of type 'Plain' has no len()
