# When an order raises, the list still has all its items.
values = [5, 3, 4, 1, 2]
calls = []


def order(left, right):
    calls.append(1)
    if len(calls) == 4:
        raise ValueError("enough")
    return cmp(left, right)


try:
    values.sort(order)
except ValueError as problem:
    print problem
print sorted(values)

# expect output:
#   enough
#   [1, 2, 3, 4, 5]
