# Methods of list, tuple and dict, the constructors of dict and slice, any, all, cmp, sum and zip.


def any(iterable):
    """Whether some value of an iterable is true."""
    for value in iterable:
        if value:
            return True
    return False


def all(iterable):
    """Whether every value of an iterable is true."""
    for value in iterable:
        if not value:
            return False
    return True


def zip(*iterables):
    """A list of tuples of the values at each position, to the shortest."""
    rows = []
    if len(iterables) == 2:
        first, second = iterables
        if isinstance(first, (list, tuple)) and isinstance(second, (list, tuple)):
            for index in xrange(min(len(first), len(second))):
                rows.append((first[index], second[index]))
            return rows
    iterators = []
    for iterable in iterables:
        try:
            iterators.append(iter(iterable))
        except TypeError:
            number = len(iterators) + 1
            raise TypeError("zip argument #" + str(number) + " must support iteration")
    try:
        while iterators:
            rows.append(tuple([next(iterator) for iterator in iterators]))
    except StopIteration:
        pass
    return rows


def _position(value, length):
    """A start or stop of a search, counted from the end if negative."""
    if not isinstance(value, (int, long)):
        raise TypeError("slice indices must be integers or have an __index__ method")
    return max(value + length, 0) if value < 0 else value


def _find(values, value, start, stop):
    """The first index of an equal element in a part of a list or tuple, or -1."""
    length = len(values)
    stop = min(_position(stop, length), length)
    for index in xrange(min(_position(start, length), length), stop):
        if values[index] is value or values[index] == value:
            return index
    return -1


def list_index(values, value, start=0, stop=2147483647):
    """The first index of an equal element."""
    index = _find(values, value, start, stop)
    if index < 0:
        raise ValueError(repr(value) + " is not in list")
    return index


def tuple_index(values, value, start=0, stop=2147483647):
    """The first index of an equal element."""
    index = _find(values, value, start, stop)
    if index < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return index


def sequence_count(values, value):
    """How many elements of a list or tuple equal value."""
    count = 0
    for element in values:
        if element is value or element == value:
            count += 1
    return count


def list_insert(values, index, value):
    """Inserts a value before an index."""
    values[_integer(index):index] = [value]


def list_remove(values, value):
    """Removes the first equal element."""
    index = _find(values, value, 0, len(values))
    if index < 0:
        raise ValueError("list.remove(x): x not in list")
    del values[index]


def list_reverse(values):
    """Reverses the list in place."""
    values[:] = values[::-1]


def dict_of(*sources, **named):
    """A new dict from a dict or a sequence of pairs, and keywords."""
    entries = {}
    if len(sources) > 1:
        raise TypeError("dict expected at most 1 arguments, got " + str(len(sources)))
    for source in sources:
        _add_entries(entries, source)
    _add_entries(entries, named)
    return entries


def dict_copy(entries):
    """A new dict with the same entries."""
    return dict_of(entries)


def dict_fromkeys(entries, keys, value=None):
    """A new dict with a value for each of the keys."""
    made = {}
    for key in keys:
        made[key] = value
    return made


def _update_element(number):
    """What an element that is no pair is called."""
    return "dictionary update sequence element #" + str(number)


def dict_update(*arguments, **named):
    """Adds the entries of a dict or of a sequence of pairs, then those that keywords name."""
    entries = arguments[0]
    given = len(arguments) - 1
    if given > 1:
        raise TypeError("update expected at most 1 arguments, got " + str(given))
    if given == 1:
        _add_entries(entries, arguments[1])
    _add_entries(entries, named)


def _add_entries(entries, source):
    """Adds the entries of a dict or of a sequence of pairs."""
    if isinstance(source, dict):
        for key in source:
            entries[key] = source[key]
        return
    if _special(source, "getitem") is not None and _lookup(type(source), "keys") is not None:
        for key in source.keys():
            entries[key] = source[key]
        return
    number = 0
    for pair in source:
        try:
            pair = list(pair)
        except TypeError:
            raise TypeError("cannot convert " + _update_element(number) + " to a sequence")
        if len(pair) != 2:
            found = " has length " + str(len(pair))
            raise ValueError(_update_element(number) + found + "; 2 is required")
        entries[pair[0]] = pair[1]
        number += 1


def dict_setdefault(entries, key, default=None):
    """The value of a key, bound to the default first if missing."""
    if key not in entries:
        entries[key] = default
    return entries[key]


def sum(iterable, start=0):
    """start, 0 by default, plus the values of an iterable."""
    values = iterable if isinstance(iterable, BaseException) else iter(iterable)
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    for value in values:
        start = start + value
    # A number and a string can be added here, but not by sum.
    if isinstance(start, str):
        raise TypeError("unsupported operand type(s) for +: 'int' and 'str'")
    return start


def slice_of(*bounds):
    """A slice object; one bound is the stop."""
    if len(bounds) == 1:
        return slice(None, bounds[0], None)
    if len(bounds) == 2:
        return slice(bounds[0], bounds[1], None)
    return slice(bounds[0], bounds[1], bounds[2])


def slice_indices(bounds, length):
    """The tuple (start, stop, step) of a slice of a sequence of some length."""
    length = _index_of(length)
    if isinstance(length, long) and length >> 63 not in (0, -1):
        raise OverflowError("cannot fit 'long' into an index-sized integer")
    step = 1 if bounds.step is None else _bound(bounds.step)
    if step == 0:
        raise ValueError("slice step cannot be zero")
    low = -1 if step < 0 else 0
    high = length + low
    start = high if step < 0 else low
    stop = low if step < 0 else high
    if bounds.start is not None:
        start = _bound(bounds.start)
        start += length if start < 0 else 0
    if bounds.stop is not None:
        stop = _bound(bounds.stop)
        stop += length if stop < 0 else 0
    return min(max(start, low), high), min(max(stop, low), high), step


def _bound(value):
    """A bound or step of a slice, an integer."""
    if not isinstance(value, (int, long)):
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return value


def cmp(x, y):
    """-1, 0 or 1 as x is less than, equal to or greater than y."""
    if isinstance(x, (set, frozenset)) and x is not y:
        raise TypeError("cannot compare sets using cmp()")
    if x is y:
        return 0
    method = _special(x, "cmp") if type(x) is type(y) else None
    if method is not None:
        order = method(x, y)
        if order is not NotImplemented:
            return cmp(_number_of(order), 0)
    if _special(x, "cmp") is not None or _special(y, "cmp") is not None:
        return _cmp_of_unlike(x, y)
    if x == y:
        return 0
    return -1 if x < y else 1


def _cmp_of_unlike(x, y):
    """cmp() of two classes: what their rich comparisons say comes before __cmp__."""
    for name, reflected, answer in (("eq", "eq", 0), ("lt", "gt", -1), ("gt", "lt", 1)):
        result = _rich(x, y, name, reflected)
        if result is not NotImplemented and result:
            return answer
    order = _three_way(x, y)
    if order is NotImplemented:
        raise _unordered(x, y)
    return cmp(order, 0)


def _known():
    """The values that id() was asked for; the first is a list of what the library keeps."""
    known = _identities()
    if not known:
        # The classes that it made, by name; then the containers whose texts are being made.
        known.append([{}])
    return known


def id(value):
    """A number no other object has: its place in a list of all that were asked for."""
    known = _known()
    for index in xrange(1, len(known)):
        if known[index] is value:
            return 8 * index
    known.append(value)
    return 8 * len(known) - 8


def list_pop(values, index):
    """Removes and returns an element that is not known to be the last."""
    index = _integer(index)
    count = len(values)
    if count == 0:
        raise IndexError("pop from empty list")
    if not -count <= index < count:
        raise IndexError("pop index out of range")
    value = values[index]
    del values[index]
    return value


def dict_has_key(entries, key):
    """Whether there is an entry for a key."""
    return key in entries


def dict_pop(entries, key, *default):
    """Removes an entry and returns its value, or the default."""
    # 2.7 asks an empty dict for no key's hash.
    if entries and key in entries:
        value = entries[key]
        del entries[key]
        return value
    if default:
        return default[0]
    raise KeyError(key)


def dict_popitem(entries):
    """Removes the last entry and returns it as a tuple."""
    if not entries:
        raise KeyError("popitem(): dictionary is empty")
    last = None
    for key in entries:
        last = key
    return last, entries.pop(last)


def slice_assign(values, key, items):
    """values[key] = items, two lists, for a slice with a step."""
    places = range(len(values))[key]
    if len(items) != len(places):
        sizes = str(len(items)) + " to extended slice of size " + str(len(places))
        raise ValueError("attempt to assign sequence of size " + sizes)
    for number in xrange(len(places)):
        values[places[number]] = items[number]


def slice_delete(values, key):
    """del values[key] of a list for a slice with a step."""
    places = range(len(values))[key]
    if len(places) > 1 and places[0] < places[1]:
        places = places[::-1]
    for place in places:
        del values[place]
