# Parallel merge sort, divide and conquer on a tree of cores. A core that has values to sort gives
# the upper half of them to a core that has none yet, and sorts the lower half itself: after one
# step two cores work, after two steps four, and so on. When nobody is left to share with, a core
# sorts alone. On the way back each core takes the sorted half it gave away and merges it in.
# Works on any number of cores, and prints the same on all of them.

from parallel import coreid, numcores, send, recv
from random import seed, randint

VALUES = 256

me = coreid()
cores = numcores()

def merge(left, right):
    """Merges two sorted lists into one."""
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]

def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) / 2
    return merge(merge_sort(values[:middle]), merge_sort(values[middle:]))

def sort_with_helpers(values, step):
    """Sorts with the cores me + step, me + step / 2, ... as far as there are any."""
    if step == 0:
        return merge_sort(values)
    helper = me + step
    if helper >= cores:
        return sort_with_helpers(values, step / 2)
    middle = len(values) / 2
    send(values[middle:], helper)
    lower = sort_with_helpers(values[:middle], step / 2)
    return merge(lower, recv(helper))

# The largest power of two that leads from core 0 to another core.
step = 1
while step < cores:
    step *= 2

if me == 0:
    # The seed makes the values the same whatever the number of cores.
    seed(7)
    values = [randint(0, 9999) for i in range(VALUES)]
    result = sort_with_helpers(values, step / 2)
    print "Sorted:", result == sorted(values), "%d values" % len(result)
    print "Smallest %s, largest %s" % (result[:3], result[-3:])
else:
    # Helper of the core whose id lacks this core's lowest bit, for the steps below that bit.
    bit = me & -me
    send(sort_with_helpers(recv(me - bit), bit / 2), me - bit)
