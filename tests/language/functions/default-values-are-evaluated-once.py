# Defaults are evaluated when def runs, from left to right, and kept.
def note(value):
    print "default", value
    return [value]


def grow(first=note(1), second=note(2)):
    first.append(len(first))
    return first, second


print grow(), grow(), grow([])

# expect output:
#   default 1
#   default 2
#   ([1, 1], [2]) ([1, 1, 2], [2]) ([0], [2])
