"""Messages between cores, and operations that all cores do together.

Implemented by the virtual machine: coreid and numcores. All messages are requests of it: 1 sends
a value and 3 posts it, 2 receives one and 6 probes for one, 4 and 5 ask and wait for the end of a
posted one. Messages of the program go through channel 0, those of the operations through 1.

The operations of all cores work on a tree of the cores' positions: values go up to its top and
results come down, in log2(P) steps each way for P cores. scan and alltoall need log2(P) rounds of
exchanges with cores 1, 2, 4, ... positions away. Every message of theirs says which operation it
belongs to, so that cores that disagree are told.
"""

_operators = ("sum", "min", "max", "prod")


def ishost():
    """Whether this core runs on the host."""
    return (_flags() & 1) == 1


def isdevice():
    """Whether this core runs on the device."""
    return (_flags() & 1) == 0


def send(value, core, count=None):
    """Sends a value, or its first count elements, and waits until the core has received it."""
    _request(1, core, 0, _first(value, count))


def recv(core, count=None):
    """Waits for the next value from a core; with count, it must have that many elements."""
    if count is None:
        return _request(2, core, 0, None)
    _check_count(count)
    value = _request(2, core, 0, None)
    if _length(value) != count:
        _refuse_count(count, value)
    return value


def nonblocking_send(value, core, count=None):
    """Copies a value, or its first count elements, out to a core and returns a handle at once."""
    return _request(3, core, 0, _first(value, count))


def test_sent(handle):
    """Whether the message of a handle has been received."""
    return _request(4, handle, 0, None)


def wait_sent(handle):
    """Waits until the message of a handle has been received."""
    _request(5, handle, 0, None)


def probe(core):
    """Whether a value from a core waits to be received."""
    return _request(6, core, 0, None)


def _first(value, count):
    """The first count elements of a value, or all of it for None."""
    if count is None:
        return value
    _check_count(count)
    if not 0 <= count <= _length(value):
        _refuse_count(count, value)
    return value[:count]


def _check_count(count):
    """Refuses an element count that is no integer."""
    if not isinstance(count, (int, long)):
        raise TypeError("an integer is required")


def _length(value):
    """The number of elements, 0 for a value without any."""
    try:
        return len(value)
    except TypeError:
        return 0


def _refuse_count(count, value):
    """Raises what is wrong with an element count."""
    text = "element count %d does not fit the value of length %d"
    raise ValueError(text % (count, _length(value)))


def cores():
    """The ids of the cores taking part, as an ascending list."""
    return [_core_at(position) for position in xrange(numcores())]


def sendrecv(value, core, count=None):
    """Sends a value to a core and returns the value that it sends here; both may send first."""
    handle = nonblocking_send(value, core)
    if count is None:
        received = recv(core)
    else:
        received = recv(core, count)
    wait_sent(handle)
    return received


def reduce(value, operator):
    """Combines the values of all cores by "sum", "min", "max" or "prod"; all get the result.

    Lists are combined element by element and must have the same length on every core.
    """
    _check_operator("reduce", operator)
    if isinstance(value, list):
        value = value[:]
    return _spread("reduce", operator, _gather("reduce", operator, value), 0)


def bcast(value, root):
    """Returns on every core the value that core `root` gave; the others' values are ignored."""
    return _spread("bcast", root, value, _position_of(root))


def sync():
    """Waits until every core has called sync."""
    _spread("sync", None, _gather("sync", None, None), 0)


def gather(value, root):
    """Returns on core `root` the list of all cores' values in the order of cores(), else None."""
    return _collect("gather", root, value, _position_of(root))


def scatter(values, root):
    """Returns on every core its element of the list that core `root` gave, one for each core.

    The elements are in the order of cores(); the values that other cores give are ignored.
    """
    size = numcores()
    top = _position_of(root)
    place = ((_flags() >> 8) - top) % size
    step = 1
    while step < size and place % (2 * step) == 0:
        step = 2 * step
    if place == 0:
        _check_elements("scatter", values)
        values = values[top:] + values[:top]
    else:
        values = _receive("scatter", root, _core_at((place - step + top) % size))
    step = step // 2
    while step > 0:
        if place + step < size:
            child = _core_at((place + step + top) % size)
            _request(1, child, 1, ("scatter", root, values[step:]))
            values = values[:step]
        step = step // 2
    return values[0]


def allgather(value):
    """Returns on every core the list of all cores' values in the order of cores()."""
    return _spread("allgather", None, _collect("allgather", None, value, 0), 0)


def alltoall(values):
    """Sends element i of a list to the core at position i of cores(); all cores do so.

    Returns the list of what this core was sent, in the order of cores().
    """
    _check_elements("alltoall", values)
    size = numcores()
    position = _flags() >> 8
    # Element j has j positions to go: those whose j has a bit set go on by that bit's value.
    moving = values[position:] + values[:position]
    step = 1
    while step < size:
        going = [place for place in xrange(size) if place & step]
        message = ("alltoall", None, [moving[place] for place in going])
        handle = _request(3, _core_at((position + step) % size), 1, message)
        received = _receive("alltoall", None, _core_at((position - step) % size))
        for index in xrange(len(going)):
            moving[going[index]] = received[index]
        _request(5, handle, 0, None)
        step = 2 * step
    return [moving[(position - place) % size] for place in xrange(size)]


def scan(value, operator):
    """Combines the values of this core and of those before it in cores(), as reduce does."""
    _check_operator("scan", operator)
    if isinstance(value, list):
        value = value[:]
    size = numcores()
    position = _flags() >> 8
    step = 1
    while step < size:
        handle = None
        if position + step < size:
            handle = _request(3, _core_at(position + step), 1, ("scan", operator, value))
        if position >= step:
            received = _receive("scan", operator, _core_at(position - step))
            value = _combine("scan", operator, received, value)
        if handle is not None:
            _request(5, handle, 0, None)
        step = 2 * step
    return value


def _check_operator(operation, operator):
    """Refuses an operator that reduce and scan do not know."""
    if operator not in _operators:
        shown = repr(operator) + " for " + operation
        raise ValueError("unknown operator " + shown + ": use sum, min, max or prod")


def _check_elements(operation, values):
    """Refuses what is no list with one element for each core."""
    if not isinstance(values, list):
        raise TypeError(operation + " needs a list with one element for each core")
    if len(values) != numcores():
        text = "%s needs a list of %d elements, one for each core, not %d"
        raise ValueError(text % (operation, numcores(), len(values)))


def _collect(operation, detail, value, root):
    """The list of all values, by position, at position `root`; None elsewhere."""
    size = numcores()
    place = ((_flags() >> 8) - root) % size
    values = [value]
    step = 1
    while step < size:
        if place % (2 * step) != 0:
            parent = _core_at((place - step + root) % size)
            _request(1, parent, 1, (operation, detail, values))
            return None
        if place + step < size:
            values += _receive(operation, detail, _core_at((place + step + root) % size))
        step = 2 * step
    return values[size - root:] + values[:size - root]


def _gather(operation, detail, value):
    """Combines the values below this position in the tree; passes them up unless it is the top."""
    position = _flags() >> 8
    size = numcores()
    step = 1
    while step < size:
        if position % (2 * step) != 0:
            _request(1, _core_at(position - step), 1, (operation, detail, value))
            return None
        if position + step < size:
            received = _receive(operation, detail, _core_at(position + step))
            value = _combine(operation, detail, value, received)
        step = 2 * step
    return value


def _spread(operation, detail, value, root):
    """Passes a value down the tree whose top is position `root`; returns it everywhere."""
    size = numcores()
    place = ((_flags() >> 8) - root) % size
    step = 1
    while step < size and place % (2 * step) == 0:
        step = 2 * step
    if place != 0:
        value = _receive(operation, detail, _core_at((place - step + root) % size))
    step = step // 2
    while step > 0:
        if place + step < size:
            child = _core_at((place + step + root) % size)
            _request(1, child, 1, (operation, detail, value))
        step = step // 2
    return value


def _receive(operation, detail, core):
    """The value of another core's message, which must be of the same operation."""
    message = _request(2, core, 1, None)
    if message[0] != operation or message[1] != detail:
        here = "core " + str(coreid()) + " is in " + _named(operation, detail)
        there = "core " + str(core) + " is in " + _named(message[0], message[1])
        raise ValueError("the cores disagree: " + here + ", " + there)
    return message[2]


def _named(operation, detail):
    """An operation as a program calls it."""
    if operation == "sync":
        return "sync()"
    if detail is None:
        return operation + "(...)"
    return operation + "(..., " + repr(detail) + ")"


def _combine(operation, operator, left, right):
    """Two values, or the elements of two lists, combined by an operator."""
    if isinstance(left, list) or isinstance(right, list):
        if not (isinstance(left, list) and isinstance(right, list) and len(left) == len(right)):
            raise ValueError(operation + " needs lists of the same length on every core")
        for index in xrange(len(left)):
            left[index] = _combine(operation, operator, left[index], right[index])
        return left
    if type(left) is not type(right):
        _check_kinds(operation, _kind(left), _kind(right))
    if operator == "sum":
        return left + right
    if operator == "prod":
        return left * right
    if operator == "min":
        return right if right < left else left
    if operator == "max":
        return right if right > left else left
    return None


def _check_kinds(operation, left, right):
    """Refuses to combine what only + and < of the language could: a number with a text."""
    if left != right and "an object" not in (left, right):
        raise TypeError(operation + " cannot combine " + left + " with " + right)


def _kind(value):
    """What a value is for a reduction; operators of classes may combine them with others."""
    if isinstance(value, (int, long, float)):
        return "a number"
    if isinstance(value, str):
        return "a text"
    if value is None:
        return "None"
    return "a tuple" if isinstance(value, tuple) else "an object"


def _position_of(core):
    """The position of a core among those taking part, whose ids ascend."""
    if not isinstance(core, (int, long)):
        raise TypeError("a core id is an int, not " + repr(core))
    low = 0
    high = numcores()
    while low < high:
        middle = (low + high) // 2
        if _core_at(middle) < core:
            low = middle + 1
        else:
            high = middle
    if low == numcores() or _core_at(low) != core:
        raise ValueError("there is no core " + repr(core) + " among the cores taking part")
    return low
