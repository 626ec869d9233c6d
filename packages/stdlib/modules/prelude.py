"""Built-in functions that are written in vPython. Over 400 lines because each program has a part.

Those that call a function of the program are here, so that the virtual machine never has to call
back into Python. map, filter and reduce are built-ins; the others take over from native functions
that were called with a key, an order, or in another way the native does not know.
"""


def _checked_iterator(iterable, message):
    """An iterator over an iterable; TypeError with a message for what is none."""
    try:
        return iter(iterable)
    except TypeError:
        raise TypeError(message)


def map(*arguments):
    """A list of function applied to the elements; missing ones of shorter sequences are None."""
    count = len(arguments)
    if count < 2:
        raise TypeError("map() requires at least two args")
    function = arguments[0]
    columns = []
    for index in xrange(1, count):
        message = "argument " + str(index + 1) + " to map() must support iteration"
        columns.append(_checked_iterator(arguments[index], message))
    if count == 2:
        if function is None:
            return list(columns[0])
        return [function(value) for value in columns[0]]
    columns = [list(column) for column in columns]
    length = max([len(column) for column in columns])
    results = []
    for index in xrange(length):
        row = tuple([column[index] if index < len(column) else None for column in columns])
        results.append(row if function is None else function(*row))
    return results


def filter(*arguments):
    """The elements for which function is true; a str gives a str, a tuple a tuple, else a list."""
    if len(arguments) != 2:
        raise TypeError("filter expected 2 arguments, got " + str(len(arguments)))
    function, sequence = arguments
    if function is None:
        kept = [value for value in sequence if value]
    else:
        kept = [value for value in sequence if function(value)]
    if isinstance(sequence, str):
        return "".join(kept)
    if isinstance(sequence, tuple):
        return tuple(kept)
    return kept


def reduce(*arguments):
    """Combines the elements from the left: function(function(first, second), third) and so on."""
    count = len(arguments)
    if not 2 <= count <= 3:
        bound = "least 2" if count < 2 else "most 3"
        raise TypeError("reduce expected at " + bound + " arguments, got " + str(count))
    function = arguments[0]
    values = _checked_iterator(arguments[1], "reduce() arg 2 must support iteration")
    started = count == 3
    result = arguments[2] if started else None
    for value in values:
        if started:
            result = function(result, value)
        else:
            result = value
            started = True
    if not started:
        raise TypeError("reduce() of empty sequence with no initial value")
    return result


def iter_until(value, *sentinel):
    """iter() of an instance; of a function what it returns up to what equals a sentinel."""
    if not sentinel:
        return _iterator_of(value)
    if not callable(value):
        raise TypeError("iter(v, w): v must be callable")
    return _until(value, sentinel[0])


def _until(function, sentinel):
    """The values a function returns before a sentinel."""
    while True:
        value = function()
        if value is sentinel or value == sentinel:
            break
        yield value


def _sorted(iterable):
    """sorted() without keywords."""
    values = list(iterable)
    values.sort()
    return values


def sorted_with_key(iterable, cmp=None, key=None, reverse=False):
    """sorted() with an order of its own."""
    reverse = _integer(reverse)
    values = list(iterable)
    list_sort(values, cmp, key, reverse)
    return values


def list_sort(values, cmp=None, key=None, reverse=False):
    """list.sort() with an order of its own; stable in both directions."""
    reverse = _integer(reverse)
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


def input_literal(prompt=""):
    """input(): a line that is an int, float, string, list or tuple literal."""
    text = raw_input(prompt)
    value, end = _literal(text, _skip_spaces(text, 0))
    end = _skip_spaces(text, end)
    if end < len(text) and text[end] == ",":
        values = [value]
        while end < len(text) and text[end] == ",":
            end = _skip_spaces(text, end + 1)
            if end < len(text):
                value, end = _literal(text, end)
                values.append(value)
                end = _skip_spaces(text, end)
        value = tuple(values)
    if end < len(text):
        _refuse_literal()
    return value


def _refuse_literal():
    """What input() says of any other line."""
    raise ValueError("input() accepts an int, float, string, list or tuple literal")


def _skip_spaces(text, position):
    """The first position from there on that is no space."""
    while position < len(text) and text[position] in " \t\r":
        position += 1
    return position


def _literal(text, position):
    """The literal that begins at a position, and the position after it."""
    if position >= len(text):
        _refuse_literal()
    first = text[position]
    if first == "[":
        values, end, commas = _elements(text, position, "]")
        return values, end
    if first == "(":
        values, end, commas = _elements(text, position, ")")
        if len(values) == 1 and commas == 0:
            return values[0], end
        return tuple(values), end
    if first == "'" or first == '"':
        return _string_literal(text, position)
    return _number_literal(text, position)


def _elements(text, position, close):
    """The elements up to a closing bracket, the position after it, and how many commas."""
    values = []
    commas = 0
    position = _skip_spaces(text, position + 1)
    while position < len(text) and text[position] != close:
        if len(values) > commas:
            _refuse_literal()
        value, position = _literal(text, position)
        values.append(value)
        position = _skip_spaces(text, position)
        if position < len(text) and text[position] == ",":
            commas += 1
            position = _skip_spaces(text, position + 1)
    if position >= len(text):
        _refuse_literal()
    return values, position + 1, commas


def _string_literal(text, position):
    """A string in single or double quotes with the common escapes."""
    quote = text[position]
    escapes = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}
    parts = []
    position += 1
    while position < len(text) and text[position] != quote:
        part = text[position]
        if part == "\\":
            position += 1
            if position >= len(text) or text[position] not in escapes:
                _refuse_literal()
            part = escapes[text[position]]
        parts.append(part)
        position += 1
    if position >= len(text):
        _refuse_literal()
    return "".join(parts), position + 1


def _number_literal(text, position):
    """An int in base 10 or 16, or a float, with signs before it."""
    negative = False
    while position < len(text) and text[position] in "+-":
        negative = negative != (text[position] == "-")
        position = _skip_spaces(text, position + 1)
    end = position
    while end < len(text) and text[end] not in " \t\r,)]":
        end += 1
    word = text[position:end]
    if word == "" or not (word[0].isdigit() or word[0] == "."):
        _refuse_literal()
    value = None
    try:
        if word[:2] == "0x" or word[:2] == "0X":
            value = int(word[2:], 16)
        elif word.isdigit():
            # 2.7 reads 010 as octal; nobody means that here.
            if len(word) == 1 or word[0] != "0":
                value = int(word)
        else:
            value = float(word)
    except ValueError:
        pass
    if value is None:
        _refuse_literal()
    return (-value if negative else value), end


def next_or(iterator, *default):
    """next() of a generator with a default, or of an instance."""
    if _order(type(iterator)) is not None and _lookup(type(iterator), "next") is None:
        raise TypeError("%s object is not an iterator" % _name_of(type(iterator)))
    try:
        return iterator.next()
    except StopIteration:
        if default:
            return default[0]
        raise


def enumerate_of(iterable, start=0):
    """enumerate() of a generator or of an instance."""
    if not isinstance(start, (int, long)):
        start = _index_of(start)
    return _numbered(iter(iterable), start)


def _numbered(iterator, number):
    """Pairs of numbers and the values of an iterator."""
    for value in iterator:
        yield number, value
        number += 1


def generator_close(generator):
    """generator.close()."""
    try:
        generator.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError("generator ignored GeneratorExit")


def list_of(iterable, most=None):
    """The values of a generator, at most so many, for what takes no generator itself."""
    values = []
    if most != 0:
        for value in iterable:
            values.append(value)
            if len(values) == most:
                break
    return values


def list_extend(values, iterable):
    """values += iterable for a list and a generator."""
    for value in iterable:
        values.append(value)
    return values


def slice_fill(values, key, iterable):
    """values[key] = iterable for a slice of a list and a generator."""
    values[key] = list_of(iterable)
