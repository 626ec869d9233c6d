# A bare raise means the exception caught last.
class Own(Exception):
    pass


try:
    try:
        raise Own("b")
    except Own:
        print "first"
        raise
except Own, e:
    print "second", e
try:
    try:
        raise Own("one")
    except Own, e:
        try:
            raise KeyError("two")
        except KeyError:
            pass
        raise
except Exception, e:
    print "bare", repr(e)
try:
    try:
        raise Own("one")
    except Own, e:
        try:
            raise KeyError("two")
        except KeyError:
            pass
        raise e
except Exception, e:
    print "named", repr(e)
kept = Own("same")
for turn in range(3):
    try:
        raise kept
    except Own, e:
        print e is kept,
print

# expect output:
#   first
#   second b
#   bare KeyError('two',)
#   named Own('one',)
#   True True True
