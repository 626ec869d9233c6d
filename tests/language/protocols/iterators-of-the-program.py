# __iter__ gives an iterator, whose next ends with StopIteration.
class Countdown(object):
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def next(self):
        if self.start == 0:
            raise StopIteration
        self.start -= 1
        return self.start


for n in Countdown(3):
    print n,
else:
    print "else"
print list(Countdown(4)), sum(Countdown(5)), [n * n for n in Countdown(3)], max(Countdown(6))
c = Countdown(2)
print iter(c) is c, next(c), c.next(), next(c, "end"), next(c, None)
try:
    next(c)
except StopIteration:
    print "stopped"
for n in Countdown(5):
    if n == 2:
        break
print n

# expect output:
#   2 1 0 else
#   [3, 2, 1, 0] 10 [4, 1, 0] 5
#   True 1 0 end None
#   stopped
#   2
