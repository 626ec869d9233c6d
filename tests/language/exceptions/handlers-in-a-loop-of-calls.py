# Each call has its own handlers; an exception passes those of calls that have ended.
def risky(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n


def careful(n):
    try:
        return risky(n)
    except KeyError:
        return "never"


for n in range(1, 5):
    try:
        print careful(n),
    except ValueError as problem:
        print "caught", problem,
print

# expect output:
#   1 2 caught 3 4
