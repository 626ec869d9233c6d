# While a list is sorted, functions see it empty.
values = [3, 1, 2]
seen = []


def key(value):
    seen.append(len(values))
    return -value


values.sort(key=key)
print values, seen

# expect output:
#   [3, 2, 1] [0, 0, 0]
