# Recursion past the stack is a RuntimeError, in every kind of call, again and again.
# oracle: none, memory is bounded by the core
def direct(n):
    return direct(n + 1)


def mutual(n):
    return [other(n)]


def other(n):
    return mutual(n + 1)


def by_key(value):
    return sorted([2, 1], key=by_key)


for kind in (direct, mutual, by_key):
    for turn in range(3):
        try:
            kind(1)
        except RuntimeError, problem:
            print problem,
    print
# expect: maximum recursion depth exceeded maximum recursion depth exceeded maximum recursion depth exceeded
# expect: maximum recursion depth exceeded maximum recursion depth exceeded maximum recursion depth exceeded
# expect: maximum recursion depth exceeded maximum recursion depth exceeded maximum recursion depth exceeded
print "well", len(range(100))  # expect: well 100
