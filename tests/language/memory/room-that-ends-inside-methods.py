# MemoryError inside a method of an operator or a protocol is caught outside.
# oracle: none, there is more room there
# core-memory: 32768
class Hungry(object):
    def __str__(self):
        return "x" * 100000

    def __add__(self, other):
        return [other] * 100000

    def __getitem__(self, key):
        return (key,) * 100000

    def __lt__(self, other):
        return len("y" * 100000) > 5

    def __hash__(self):
        return len([0] * 100000)

    def __iter__(self):
        yield 1
        yield "z" * 100000


h = Hungry()
tries = [
    lambda: str(h), lambda: "%s" % h, lambda: h + 1, lambda: h[0], lambda: h < 1, lambda: {h: 1},
    lambda: list(h), lambda: sorted([h, Hungry()]),
]
caught = 0
for attempt in tries:
    try:
        attempt()
    except MemoryError:
        caught += 1
print caught, len(tries)  # expect: 8 8
try:
    print h
except MemoryError:
    print "caught"  # expect: caught
