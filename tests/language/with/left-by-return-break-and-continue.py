# Every way out of the body calls __exit__.
class M(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print "exit", self.name, kind, value


def returns():
    with M("return") as m:
        return m.name.upper()


print returns()


def loop():
    for i in range(4):
        with M(i):
            if i == 1:
                continue
            if i == 2:
                break
            print "in", i
    else:
        print "never"
    while True:
        with M("while"):
            break
    return i


print loop()


def both():
    with M("outer"):
        for i in range(3):
            with M("inner"):
                return i


print both()


def nothing():
    with M("none"):
        return


print nothing()

# expect output:
#   exit return None None
#   RETURN
#   in 0
#   exit 0 None None
#   exit 1 None None
#   exit 2 None None
#   exit while None None
#   2
#   exit inner None None
#   exit outer None None
#   0
#   exit none None None
#   None
