# Instances as keys of dicts and sets: their hashes are those of their methods, and equal ones are
# found by comparison. What _entry does is its first argument (natives-objects.ts, and
# host-prelude.ts of the virtual machine's host side).


def find_key(table, key):
    """The number of the entry whose key equals one, or -1."""
    _prepare_key(key)
    number = _entry(2, table, key, 0)
    while number >= 0:
        other = _entry(3, table, number, None)
        if other is key or other == key:
            return number
        number = _entry(2, table, key, number + 1)
    return number


def _prepare_key(key):
    """Stores the hashes of the instances in a key."""
    if isinstance(key, (tuple, frozenset)):
        for item in key:
            _prepare_key(item)
    elif _hash_method(key) is not None:
        _entry(0, key, hash(hash_of(key)), None)


def operate_on_key(code, first, second, third=None):
    """An item of a dict, or membership in a dict or set, for such a key."""
    code &= 0xff
    if code < 0x58:
        return (find_key(second, first) >= 0) == (code == 0x30)
    if code == 0x59:
        number = find_key(second, third)
        if number < 0:
            _entry(1, second, third, first)
        else:
            _entry(5, second, number, first)
        return
    number = find_key(first, second)
    if number < 0:
        raise KeyError(second)
    return _entry(6 if code == 0x5a else 4, first, number, None)


def set_of(values):
    """set() of values with instances among them."""
    found = set()
    for value in values:
        found.add(value)
    return found


def set_add(values, value):
    """set.add() of an instance."""
    if find_key(values, value) < 0:
        _entry(1, values, value, None)


def set_remove(values, value):
    """set.remove() of an instance."""
    number = find_key(values, value)
    if number < 0:
        raise KeyError(value)
    _entry(6, values, number, None)


def dict_get(entries, key, default=None):
    """dict.get() of an instance."""
    number = find_key(entries, key)
    return default if number < 0 else _entry(4, entries, number, None)
