# reversed asks __reversed__, else __len__ and __getitem__.
class Own(object):
    def __reversed__(self):
        return iter("own")


class Sequence(object):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


class NoLength(object):
    def __getitem__(self, index):
        return index


print list(reversed(Own())), list(reversed(Sequence())), [x for x in reversed(Sequence())]
try:
    print reversed(NoLength())
except TypeError as error:
    print error

# expect output:
#   ['o', 'w', 'n'] [20, 10, 0] [20, 10, 0]
#   object of type 'NoLength' has no len()
