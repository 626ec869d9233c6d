# An exception that a with statement swallowed is the one a bare raise means.
class Swallow(object):
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


try:
    try:
        raise KeyError("outer")
    except KeyError:
        with Swallow():
            raise ValueError("inner")
        raise
except Exception, e:
    print repr(e)
try:
    try:
        raise KeyError("outer")
    except KeyError:
        with Swallow():
            pass
        raise
except Exception, e:
    print repr(e)

# expect output:
#   ValueError('inner',)
#   KeyError('outer',)
