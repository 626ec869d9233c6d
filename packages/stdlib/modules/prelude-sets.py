"""Methods and operators of set and frozenset, but for those that are hot."""


def frozenset_of(iterable=()):
    """A set that does not change of the values of an iterable; one is its own copy."""
    if isinstance(iterable, frozenset):
        return iterable
    return _frozen(set(iterable))


def _like(values, found):
    """A set as it is, or a frozenset of it: of the kind of `values`."""
    return _frozen(found) if isinstance(values, frozenset) else found


def _is_set(values):
    """Whether a value is a set or frozenset."""
    return isinstance(values, (set, frozenset))


def set_copy(values):
    """A new set of the same values; a frozenset itself."""
    return values if isinstance(values, frozenset) else set(values)


def set_union(values, *others):
    """A set of the values and those of the others."""
    found = set(values)
    for other in others:
        for value in other:
            found.add(value)
    return _like(values, found)


def set_update(values, *others):
    """Adds the values of the others."""
    for other in others:
        for value in other:
            values.add(value)


def set_intersection(values, *others):
    """A set of the values that are in all of the others, too."""
    found = values
    for other in others:
        if _is_set(other) and len(other) > len(found):
            found, other = other, found
        found = set([value for value in other if value in found])
    return _like(values, set(found) if found is values else found)


def set_intersection_update(values, *others):
    """Keeps the values that are in all of the others."""
    found = set_intersection(values, *others)
    values.clear()
    set_update(values, found)


def set_difference(values, *others):
    """A set of the values that are in none of the others."""
    found = set(values)
    set_difference_update(found, *others)
    return _like(values, found)


def set_difference_update(values, *others):
    """Removes the values of the others."""
    for other in others:
        for value in list(other) if other is values else other:
            if value in values:
                values.remove(value)


def set_symmetric_difference(values, other):
    """A set of the values that are in only one of the two."""
    found = set(values)
    set_symmetric_difference_update(found, other)
    return _like(values, found)


def set_symmetric_difference_update(values, other):
    """Removes the values of the other that are here and adds those that are not."""
    for value in set(other):
        if value in values:
            values.remove(value)
        else:
            values.add(value)


def set_isdisjoint(values, other):
    """Whether no value is in the other."""
    for value in other:
        hash(value)
        if value in values:
            return False
    return True


def set_issubset(values, other):
    """Whether all values are in the other."""
    return values <= (other if _is_set(other) else set(other))


def set_issuperset(values, other):
    """Whether all values of the other are here."""
    return values >= (other if _is_set(other) else set(other))


def set_pop(values):
    """Removes the first value and returns it."""
    for value in values:
        values.remove(value)
        return value
    raise KeyError("pop from an empty set")


def set_discard(values, value):
    """Removes a value if it is there."""
    if value in values:
        values.remove(value)


def set_subtract(left, right):
    """left - right"""
    return _like(left, set([value for value in left if value not in right]))


def set_and(left, right):
    """left & right"""
    return set_intersection(left, right)


def set_or(left, right):
    """left | right"""
    return set_union(left, right)


def set_xor(left, right):
    """left ^ right"""
    return set_symmetric_difference(left, right)


def set_subtract_in_place(left, right):
    """left -= right"""
    set_difference_update(left, right)
    return left


def set_and_in_place(left, right):
    """left &= right"""
    set_intersection_update(left, right)
    return left


def set_or_in_place(left, right):
    """left |= right"""
    set_update(left, right)
    return left


def set_xor_in_place(left, right):
    """left ^= right"""
    set_symmetric_difference_update(left, right)
    return left
