# cores: 2
# Methods that wait for a message are suspended wherever an instance is asked.
from parallel import coreid, send, recv


class Asks(object):
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name + str(recv(1))

    def __repr__(self):
        return "repr" + str(recv(1))

    def __add__(self, other):
        return recv(1) + other

    def __getitem__(self, key):
        return recv(1), key

    def __len__(self):
        return recv(1)

    def __nonzero__(self):
        return recv(1) > 10

    def __contains__(self, value):
        return recv(1) == value

    def __hash__(self):
        return recv(1)

    def __eq__(self, other):
        return recv(1) == 22

    def __call__(self, *args):
        return args, recv(1)

    def __iter__(self):
        while True:
            value = recv(1)
            if value == 26:
                return
            yield value


if coreid() == 0:
    a = Asks("a")
    print a, [a, 2], "%s|%r" % (a, a)  # expect: a0 [repr1, 2] a2|repr3
    print "{}".format(a), str((a,))  # expect: a4 (repr5,)
    print a + 100, a[7], a[1:2]  # expect: 106 (7, 7) (8, slice(1, 2, None))
    print len(a), 10 in a, not a, bool(a), "t" if a else "f"  # expect: 9 True False True t
    d = {}
    d[a] = "key"
    print d, hash(a)  # expect: {repr15: 'key'} 16
    print a("x", 2), a == 5, a == 6  # expect: (('x', 2), 17) False False
    print [x for x in a]  # expect: [20, 21, 22, 23, 24, 25]
else:
    for n in range(27):
        send(n, 0)
