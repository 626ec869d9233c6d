# with statements and try statements inside one another, left by return.
class M(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print "exit", self.name, value


def nested():
    try:
        with M("n1"):
            try:
                with M("n2"):
                    return "value"
            finally:
                print "finally 1"
    finally:
        print "finally 2"


print nested()


def raising():
    try:
        with M("r1"):
            try:
                raise ValueError("v")
            except ValueError:
                with M("r2"):
                    raise KeyError("k")
            finally:
                print "finally"
    except KeyError, k:
        return k


print raising()


def overridden():
    try:
        with M("o"):
            return 1
    finally:
        return 2


print overridden()

# expect output:
#   exit n2 None
#   finally 1
#   exit n1 None
#   finally 2
#   value
#   exit r2 'k'
#   finally
#   exit r1 'k'
#   'k'
#   exit o None
#   2
