# Binary search.
def search(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) / 2
        if values[middle] == wanted: return middle
        if values[middle] < wanted: low = middle + 1
        else: high = middle - 1
    return -1
values = [i * 3 for i in range(50)]
print [search(values, n) for n in (0, 3, 74, 75, 147, 148)]  # expect: [0, 1, -1, 25, 49, -1]
