# Sorting with an order of its own, and the largest and smallest of values.


def _sorted(iterable):
    """sorted() without keywords."""
    values = list(iterable)
    values.sort()
    return values


def sorted_with_key(iterable, cmp=None, key=None, reverse=False):
    """sorted() with an order of its own."""
    reverse = _flag(reverse)
    values = list(iterable)
    list_sort(values, cmp, key, reverse)
    return values


def list_sort(values, cmp=None, key=None, reverse=False):
    """list.sort() with an order of its own; stable in both directions."""
    reverse = _flag(reverse)
    # 2.7 shows functions an empty list while they sort it.
    items = []
    _exchange(values, items)
    try:
        if key is not None:
            _sort_by_keys(items, cmp, key, reverse)
        else:
            if reverse:
                items.reverse()
            if cmp is None and reverse:
                items.sort()
            else:
                # list.sort() without keywords leaves lists here that it cannot sort.
                _merge_sort(items, cmp)
            if reverse:
                items.reverse()
        if values:
            raise ValueError("list modified during sort")
    finally:
        _exchange(values, items)


def _sort_by_keys(items, cmp, key, reverse):
    """Sorts the items in the order of their keys."""
    pairs = []
    for item in items:
        value = key(item)
        pairs.append(item if reverse else value)
        pairs.append(value if reverse else item)
    if reverse:
        pairs.reverse()
    if cmp is None:
        _sort_pairs(pairs)
    else:
        _merge_pairs(pairs, lambda left, right: cmp(left[0], right[0]))
    items[:] = pairs[1::2]
    if reverse:
        items.reverse()


def sort_pairs(values):
    """Sorts keys, each followed by its item, by the keys."""
    _merge_pairs(values, lambda left, right: -1 if left[0] < right[0] else 0)


def _merge_pairs(values, cmp):
    """Sorts the pairs that values are by cmp."""
    pairs = []
    for index in xrange(0, len(values), 2):
        pairs.append((values[index], values[index + 1]))
    _merge_sort(pairs, cmp)
    del values[:]
    for pair in pairs:
        values.extend(pair)


def _merge_sort(values, cmp):
    """Sorts in place by cmp, or by < where it is None; merges ever longer runs."""
    count = len(values)
    width = 1
    while width < count:
        merged = []
        for start in xrange(0, count, 2 * width):
            left = start
            middle = min(start + width, count)
            right = middle
            end = min(start + 2 * width, count)
            while left < middle and right < end:
                if cmp is None:
                    from_right = values[right] < values[left]
                else:
                    order = cmp(values[right], values[left])
                    if not isinstance(order, int):
                        kind = _type_name(order)
                        raise TypeError("comparison function must return int, not " + kind)
                    from_right = order < 0
                if from_right:
                    merged.append(values[right])
                    right += 1
                else:
                    merged.append(values[left])
                    left += 1
            merged.extend(values[left:middle])
            merged.extend(values[right:end])
        values[:] = merged
        width = 2 * width


def _max(values):
    """The largest value of an iterable."""
    found = False
    best = None
    for value in values:
        if not found or value > best:
            best = value
            found = True
    if not found:
        raise ValueError("max() arg is an empty sequence")
    return best


def _min(values):
    """The smallest value of an iterable."""
    found = False
    best = None
    for value in values:
        if not found or value < best:
            best = value
            found = True
    if not found:
        raise ValueError("min() arg is an empty sequence")
    return best


def max_with_key(*values, **options):
    """max() with a key function."""
    return _extreme("max", values, options)


def min_with_key(*values, **options):
    """min() with a key function."""
    return _extreme("min", values, options)


def _extreme(name, values, options):
    """The first element whose key no other one exceeds, or goes below for min."""
    for option in options:
        if option != "key":
            raise TypeError(name + "() got an unexpected keyword argument")
    if len(values) == 0:
        raise TypeError(name + " expected 1 arguments, got 0")
    if len(values) == 1:
        values = values[0]
    found = False
    best = None
    best_key = None
    for value in values:
        value_key = options["key"](value) if options else value
        if found:
            better = value_key > best_key if name == "max" else value_key < best_key
        else:
            better = True
        if better:
            found = True
            best = value
            best_key = value_key
    if not found:
        raise ValueError(name + "() arg is an empty sequence")
    return best
