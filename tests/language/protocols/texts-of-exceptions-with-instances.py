# The text of an exception is that of its arguments.
class A(object):
    def __repr__(self):
        return "repr-A"

    def __str__(self):
        return "str-A"


a = A()
print ValueError(a), repr(ValueError(a)), ValueError(a).args
print ValueError(a, 1), repr(ValueError(a, 1))
print KeyError(a), IOError(2, a), [ValueError(a)]
try:
    raise ValueError(a)
except ValueError as e:
    print "caught", e


class E(Exception):
    def __str__(self):
        return "E:" + repr(self.args)


class F(Exception):
    pass


class G(Exception):
    def __repr__(self):
        return "gee"


print E(1, 2), F(1, 2), F(a), "[%s]" % F(), F("x"), [E(1)], repr(E(1)), [F("z")]
print G(1), [G(2)], "%s %r" % (G(3), G(4)), "{} {!r}".format(E(5), G(6))

# expect output:
#   str-A ValueError(repr-A,) (repr-A,)
#   (repr-A, 1) ValueError(repr-A, 1)
#   repr-A [Errno 2] str-A [ValueError(repr-A,)]
#   caught str-A
#   E:(1, 2) (1, 2) str-A [] x [E(1,)] E(1,) [F('z',)]
#   1 [gee] 3 gee E:(5,) gee
