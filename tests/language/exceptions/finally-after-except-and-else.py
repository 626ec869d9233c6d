# The finally clause comes after the clauses and else, also when they raise.
def run(body, handler):
    try:
        print body()
    except ValueError, v:
        print "caught", v
        handler()
    else:
        print "else"
        handler()
    finally:
        print "finally"


def fine():
    return "fine"


def fails():
    raise ValueError("v")


def raises():
    raise KeyError("from handler")


run(fine, fine)
run(fails, fine)
for body in (fine, fails, raises):
    try:
        run(body, raises)
    except KeyError, k:
        print "out", k

# expect output:
#   fine
#   else
#   finally
#   caught v
#   finally
#   fine
#   else
#   finally
#   out 'from handler'
#   caught v
#   finally
#   out 'from handler'
#   finally
#   out 'from handler'
