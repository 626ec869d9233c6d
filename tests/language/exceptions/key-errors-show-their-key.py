# str of a KeyError with one argument is the argument's repr, in derived classes, too.
class Missing(KeyError):
    pass


class Look(LookupError):
    pass


for e in (KeyError("k"), Missing("k"), Look("k"), KeyError("a", 1), Missing(), KeyError(5), Missing((1,))):
    print e, repr(e)
try:
    {}["absent"]
except KeyError, e:
    print e, e.args

# expect output:
#   'k' KeyError('k',)
#   'k' Missing('k',)
#   k Look('k',)
#   ('a', 1) KeyError('a', 1)
#    Missing()
#   5 KeyError(5,)
#   (1,) Missing((1,),)
#   'absent' ('absent',)
