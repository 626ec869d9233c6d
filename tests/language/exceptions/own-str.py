# The class may have its own __str__ and __repr__, which texts use.
class Text(Exception):
    def __str__(self):
        return "text of %d" % self.args[0]


class Shown(Exception):
    def __repr__(self):
        return "Shown!"


class Both(Text, Shown):
    pass


for e in (Text(4), Shown(5), Both(6), ValueError(Text(7)), KeyError(Shown(8))):
    print e, str(e), repr(e), [e], "%s" % e, "%r" % (e,), e.args
try:
    raise Text, 9
except Text, e:
    print e

# expect output:
#   text of 4 text of 4 Text(4,) [Text(4,)] text of 4 Text(4,) (4,)
#   5 5 Shown! [Shown!] 5 Shown! (5,)
#   text of 6 text of 6 Shown! [Shown!] text of 6 Shown! (6,)
#   text of 7 text of 7 ValueError(Text(7,),) [ValueError(Text(7,),)] text of 7 ValueError(Text(7,),) (Text(7,),)
#   Shown! Shown! KeyError(Shown!,) [KeyError(Shown!,)] Shown! KeyError(Shown!,) (Shown!,)
#   text of 9
