# Merging sorted streams by generators.
def merge(left, right):
    a = next(left, None)
    b = next(right, None)
    while a is not None or b is not None:
        if b is None or a is not None and a <= b:
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)


def stream(*values):
    for value in values:
        yield value


print list(merge(stream(1, 4, 9), stream(2, 3, 10, 11)))
print list(merge(stream(), merge(stream(5), stream(1, 7))))


def merge_sort(items):
    if len(items) < 2:
        return stream(*items)
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


print list(merge_sort([3, 1, 4, 1, 5, 9, 2, 6]))

# expect output:
#   [1, 2, 3, 4, 9, 10, 11]
#   [1, 5, 7]
#   [1, 1, 2, 3, 4, 5, 6, 9]
