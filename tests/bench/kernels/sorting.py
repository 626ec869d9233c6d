# Sorting written in Python - quicksort on a list - and the built-in sort on integers and tuples.


def quicksort(values, low, high):
    while low < high:
        pivot = values[(low + high) // 2]
        i = low
        j = high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while values[j] > pivot:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quicksort(values, low, j)
            low = i
        else:
            quicksort(values, i, high)
            high = j


def main(n):
    values = []
    state = 12345
    for i in range(n):
        state = (state * 137 + 7919) % 65536
        values.append(state)
    copy = values[:]
    quicksort(copy, 0, n - 1)
    again = sorted(values)
    pairs = sorted([(value % 100, value) for value in values[:1000]])
    if copy != again:
        return -1
    return copy[n // 2] * 1000 + pairs[500][1]


SIZE = 12000
