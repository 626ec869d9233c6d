"""Small tools of Vipera's own."""


def oddSort(values):
    """Sorts a list in place by odd-even transposition, the sort that parallelizes by neighbours."""
    count = len(values)
    for turn in xrange(count):
        for left in xrange(turn % 2, count - 1, 2):
            if values[left + 1] < values[left]:
                values[left], values[left + 1] = values[left + 1], values[left]
