# An exception from next ends the loop and can be caught.
class Fails(object):
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def next(self):
        self.n += 1
        if self.n == 3:
            raise ValueError("third")
        return self.n


seen = []
try:
    for n in Fails():
        seen.append(n)
except ValueError as error:
    print error, seen
for attempt in (lambda: list(Fails()), lambda: sum(Fails()), lambda: zip(Fails(), Fails()), lambda: 9 in Fails()):
    try:
        print attempt()
    except ValueError as error:
        print error
f = Fails()
print next(f), next(f),
try:
    next(f)
except ValueError:
    print next(f)

# expect output:
#   third [1, 2]
#   third
#   third
#   third
#   third
#   1 2 4
