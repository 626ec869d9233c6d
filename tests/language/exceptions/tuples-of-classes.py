# A clause may have a tuple of classes, and tuples inside it; what is no class matches nothing.
class Own(Exception):
    pass


kinds = (ValueError, (KeyError, (Own,)))
for e in (Own("o"), KeyError("k"), ValueError("v")):
    try:
        raise e
    except kinds, caught:
        print repr(caught)
for kind in ((), 5, "Own", None, [Own], (5, "text")):
    try:
        try:
            raise Own("not caught")
        except kind:
            print "never"
    except Own, o:
        print o

# expect output:
#   Own('o',)
#   KeyError('k',)
#   ValueError('v',)
#   not caught
#   not caught
#   not caught
#   not caught
#   not caught
#   not caught
