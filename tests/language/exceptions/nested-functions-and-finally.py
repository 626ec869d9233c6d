# Exits of nested functions stay inside them.
def outer():
    log = []

    def inner(n):
        try:
            if n == 0:
                return "zero"
            if n == 1:
                raise ValueError("one")
            return inner(n - 1) + "!"
        finally:
            log.append(n)

    try:
        return inner(0), inner(2), log
    except ValueError, v:
        log.append(str(v))
        return log
    finally:
        log.append("end")


print outer()


def counter():
    for i in range(3):
        try:
            yield i
        finally:
            print "f", i


print list(counter())

# expect output:
#   [0, 1, 2, 'one', 'end']
#   f 0
#   f 1
#   f 2
#   [0, 1, 2]
