# Each frame on the way runs its finally clause, from the inside out.
log = []


def down(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        down(n - 1)
    except ValueError:
        log.append("never")
    finally:
        log.append(n)


try:
    down(4)
except KeyError, k:
    print k, log

# expect output:
#   'bottom' [0, 1, 2, 3, 4]
