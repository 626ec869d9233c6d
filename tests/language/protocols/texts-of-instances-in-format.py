# format and str.format call __format__, else format the text.
class A(object):
    def __repr__(self):
        return "repr-A"

    def __str__(self):
        return "str-A"


class F(object):
    def __format__(self, spec):
        return "<" + spec + ">"


a = A()
print "{} {!r} {!s:>8}|{:>8}|".format(a, a, a, a)
print "{0} {0!r} {1} {k}".format(a, [a], k=(a,))
print format(a), format(a, "*^9"), format([a])
print "{} {:abc} {0}".replace("{0}", "").format(F(), F()), format(F(), "q"), format(F())


class Bad(object):
    def __format__(self, spec):
        return 5


try:
    print format(Bad(), "")
except TypeError as e:
    print e

# expect output:
#   str-A repr-A    str-A|   str-A|
#   str-A repr-A [repr-A] (repr-A,)
#   str-A **str-A** [repr-A]
#   <> <abc>  <q> <>
#   Bad.__format__ must return string or unicode, not int
