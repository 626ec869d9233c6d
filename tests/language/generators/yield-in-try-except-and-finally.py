# A yield may stand in every part of a try statement.
def tangled():
    try:
        try:
            yield "body"
            raise KeyError("one")
        except KeyError, k:
            yield "handler %s" % k
            raise ValueError("two")
        finally:
            yield "finally"
    except ValueError, v:
        yield "outer %s" % v
    else:
        yield "never"
    yield "after"


print list(tangled())


def quiet():
    try:
        yield 1
    except ValueError:
        yield "never"
    else:
        yield "else"
    finally:
        yield "finally"


print list(quiet())

# expect output:
#   ['body', "handler 'one'", 'finally', 'outer two', 'after']
#   [1, 'else', 'finally']
