# A list that a key function or an order changes keeps its items; the sort tells.
values = [3, 1, 2]


def key(value):
    values.append(value)
    return value


try:
    values.sort(key=key)
except ValueError as problem:
    print problem
print sorted(values)


def order(left, right):
    values.append(0)
    return cmp(left, right)


try:
    values.sort(order)
except ValueError as problem:
    print problem
print sorted(values)

# expect output:
#   list modified during sort
#   [1, 2, 3]
#   list modified during sort
#   [1, 2, 3]
