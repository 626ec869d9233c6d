# Keywords reach their parameters in any order; their values are evaluated as they stand.
def note(value):
    print value,
    return value


def take(a, b, c, d=4, e=5):
    print
    return a, b, c, d, e


print take(c=note(3), a=note(1), b=note(2))
print take(note(1), note(2), e=note(9), c=note(3))

# expect output:
#   3 1 2
#   (1, 2, 3, 4, 5)
#   1 2 9 3
#   (1, 2, 3, 4, 9)
