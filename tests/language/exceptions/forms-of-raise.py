# A class, a class with a value or a tuple of values, or an instance.
class Own(Exception):
    def __init__(self, *args):
        Exception.__init__(self, *args)


class Sub(Own):
    pass


def show(raise_it):
    try:
        raise_it()
    except Exception, e:
        print type(e).__name__, e.args


def a():
    raise Own


def b():
    raise Own, 1


def c():
    raise Own, (1, 2)


def d():
    raise Own(1, 2), None


def e():
    raise Own, Sub(3)


def f():
    raise Own, Own(4)


def g():
    raise Sub, Own(5)


def h():
    raise Own, None


def i():
    raise Own, ()


def j():
    raise (Own, "ignored"), 6


def k():
    raise ((Own, 1), 2)


def l():
    raise ValueError, KeyError("k")


def m():
    raise Own(1), 2


def n():
    raise Own, [1, 2]


for each in (a, b, c, d, f, h, i, j, k, l, m, n, e, g):
    show(each)

# expect output:
#   Own ()
#   Own (1,)
#   Own (1, 2)
#   Own (1, 2)
#   Own (4,)
#   Own ()
#   Own ()
#   Own (6,)
#   Own ()
#   ValueError (KeyError('k',),)
#   TypeError ('instance exception may not have a separate value',)
#   Own ([1, 2],)
#   Sub (3,)
#   Sub (Own(5,),)
