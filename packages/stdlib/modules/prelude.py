"""Built-in functions that are written in vPython.

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
    start = +_index_of(start)
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
