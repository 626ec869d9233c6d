# What ends by itself ends with an endless iterator, too.
class Endless(object):
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def next(self):
        self.n += 1
        return self.n


def count():
    n = 0
    while True:
        yield n
        n += 1


print zip([1, 2, 3], Endless()), zip(count(), "ab"), zip([], count())
print any(count()), all(count()), 7 in count(), 7 in Endless()
for index, value in enumerate(Endless()):
    if index == 3:
        break
print index, value
for index, value in enumerate(count(), 10):
    if index == 13:
        break
print index, value
try:
    a, b = Endless()
except ValueError as error:
    print error
first = iter(Endless())
print next(first), next(first), first.n

# expect output:
#   [(1, 1), (2, 2), (3, 3)] [(0, 'a'), (1, 'b')] []
#   True False True True
#   3 4
#   13 3
#   too many values to unpack
#   1 2 2
