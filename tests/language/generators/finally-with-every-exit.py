# return, break and continue pass the finally clause, which may yield.
def returning():
    for i in range(3):
        try:
            yield i
            if i == 1:
                return
        finally:
            yield "f%d" % i


print list(returning())


def leaving():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            yield "f%d" % i
    yield "end"


print list(leaving())

# expect output:
#   [0, 'f0', 1, 'f1']
#   [0, 'f0', 'f1', 2, 'f2', 'f3', 'end']
