# A variable that was to get the value of a yield keeps its own when an exception comes instead.
def caught(x):
    try:
        x = yield "first"
    except ValueError:
        print "caught", x
    yield x


def left(x):
    try:
        x = yield "first"
    finally:
        print "left", x


steps = caught(5)
print steps.next(), steps.throw(ValueError)
steps = left(6)
print steps.next()
steps.close()

# expect output:
#   first caught 5
#   5
#   first
#   left 6
