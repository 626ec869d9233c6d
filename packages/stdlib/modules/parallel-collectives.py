# The operations of all cores, or of a list of them that all of its cores pass alike, each once.
#
# They work on a tree of the positions in that list, or in cores(): values go up to its top and
# results come down, in log2(P) steps each way for P cores. scan and alltoall need log2(P) rounds
# of exchanges with cores 1, 2, 4, ... positions away. Every message of theirs says which operation
# it belongs to and what list, so that cores that disagree are told; the simulator tells those that
# wait for each other.

_operators = ("sum", "min", "max", "prod")


def reduce(value, operator, cores=None):
    """Combines the values of all cores by "sum", "min", "max" or "prod"; all get the result.

    Lists are combined element by element and must have the same length on every core.
    """
    _check_operator("reduce", operator)
    cores = _team("reduce", cores)
    if isinstance(value, list):
        value = value[:]
    return _spread("reduce", operator, _gather("reduce", operator, value, cores), 0, cores)


def bcast(value, root, cores=None):
    """Returns on every core the value that core `root` gave; the others' values are ignored.

    With a list of cores its order does not matter.
    """
    cores = _team("bcast", cores)
    return _spread("bcast", root, value, _place_of("bcast", root, cores), cores)


def sync(cores=None):
    """Waits until every core has called sync.

    With a list of cores its order does not matter.
    """
    cores = _team("sync", cores)
    _spread("sync", None, _gather("sync", None, None, cores), 0, cores)


def gather(value, root, cores=None):
    """Returns on core `root` the list of all cores' values in the order of cores(), else None.

    With a list of cores the values are in its order.
    """
    cores = _team("gather", cores)
    return _collect("gather", root, value, _place_of("gather", root, cores), cores)


def scatter(values, root, cores=None):
    """Returns on every core its element of the list that core `root` gave, one for each core.

    The elements are in the order of cores(), or of the list of cores; the values that other cores
    give are ignored.
    """
    cores = _team("scatter", cores)
    detail = _detail(root, cores)
    size = _size(cores)
    top = _place_of("scatter", root, cores)
    place = (_own_place(cores) - top) % size
    step = 1
    while step < size and place % (2 * step) == 0:
        step = 2 * step
    if place == 0:
        _check_elements("scatter", values, size)
        values = values[top:] + values[:top]
    else:
        values = _receive("scatter", detail, _core((place - step + top) % size, cores))
    step = step // 2
    while step > 0:
        if place + step < size:
            child = _core((place + step + top) % size, cores)
            _request(1, child, 1, ("scatter", detail, values[step:]))
            values = values[:step]
        step = step // 2
    return values[0]


def allgather(value, cores=None):
    """Returns on every core the list of all cores' values in the order of cores().

    With a list of cores the values are in its order.
    """
    cores = _team("allgather", cores)
    return _spread("allgather", None, _collect("allgather", None, value, 0, cores), 0, cores)


def alltoall(values, cores=None):
    """Sends element i of a list to the core at position i of cores(); all cores do so.

    Returns the list of what this core was sent, in the same order. With a list of cores its
    positions count.
    """
    cores = _team("alltoall", cores)
    detail = _detail(None, cores)
    size = _size(cores)
    _check_elements("alltoall", values, size)
    position = _own_place(cores)
    # Element j has j positions to go: those whose j has a bit set go on by that bit's value.
    moving = values[position:] + values[:position]
    step = 1
    while step < size:
        going = [place for place in xrange(size) if place & step]
        message = ("alltoall", detail, [moving[place] for place in going])
        handle = _request(3, _core((position + step) % size, cores), 1, message)
        received = _receive("alltoall", detail, _core((position - step) % size, cores))
        for index in xrange(len(going)):
            moving[going[index]] = received[index]
        _request(5, handle, 0, None)
        step = 2 * step
    return [moving[(position - place) % size] for place in xrange(size)]


def scan(value, operator, cores=None):
    """Combines the values of this core and of those before it in cores(), as reduce does.

    With a list of cores those before it there count.
    """
    _check_operator("scan", operator)
    cores = _team("scan", cores)
    detail = _detail(operator, cores)
    if isinstance(value, list):
        value = value[:]
    size = _size(cores)
    position = _own_place(cores)
    step = 1
    while step < size:
        handle = None
        if position + step < size:
            handle = _request(3, _core(position + step, cores), 1, ("scan", detail, value))
        if position >= step:
            received = _receive("scan", detail, _core(position - step, cores))
            value = _combine("scan", operator, received, value)
        if handle is not None:
            _request(5, handle, 0, None)
        step = 2 * step
    return value


def _team(operation, cores):
    """The cores of an operation as a tuple, None for all; refuses lists that are wrong."""
    if cores is None:
        return None
    if not isinstance(cores, (list, tuple)):
        raise TypeError(operation + " needs a list of core ids")
    team = tuple([_core_at(_position_of(core)) for core in cores])
    if len(set(team)) != len(team):
        raise ValueError(operation + " needs each core once: " + repr(cores))
    if coreid() not in team:
        _refuse_core(operation, coreid(), team)
    # In these no order shows, so none counts.
    return _ascending(team) if operation in ("bcast", "sync") else team


def _ascending(team):
    """The same cores, the least id first."""
    ids = []
    for core in team:
        at = len(ids)
        while at > 0 and ids[at - 1] > core:
            at -= 1
        ids.insert(at, core)
    return tuple(ids)


def _size(team):
    """How many cores take part in an operation."""
    return numcores() if team is None else len(team)


def _core(place, team):
    """The id of the core at a place of an operation."""
    return _core_at(place) if team is None else team[place]


def _own_place(team):
    """The place of this core in an operation."""
    return _flags() >> 8 if team is None else team.index(coreid())


def _place_of(operation, root, team):
    """The place of the root of an operation."""
    if team is None:
        return _position_of(root)
    if root not in team:
        _refuse_core(operation, root, team)
    return team.index(root)


def _refuse_core(operation, core, team):
    """Raises that an operation's list lacks a core."""
    raise ValueError("core %r is not among the cores %r of %s" % (core, list(team), operation))


def _detail(detail, team):
    """What the messages of an operation say of it besides its name."""
    return detail if team is None else (detail, team)


def _check_operator(operation, operator):
    """Refuses an operator that reduce and scan do not know."""
    if operator not in _operators:
        shown = repr(operator) + " for " + operation
        raise ValueError("unknown operator " + shown + ": use sum, min, max or prod")


def _check_elements(operation, values, size):
    """Refuses what is no list with one element for each core."""
    if not isinstance(values, list):
        raise TypeError(operation + " needs a list with one element for each core")
    if len(values) != size:
        text = "%s needs a list of %d elements, one for each core, not %d"
        raise ValueError(text % (operation, size, len(values)))


def _collect(operation, detail, value, root, team):
    """The list of all values, by place, at place `root`; None elsewhere."""
    detail = _detail(detail, team)
    size = _size(team)
    place = (_own_place(team) - root) % size
    values = [value]
    step = 1
    while step < size:
        if place % (2 * step) != 0:
            parent = _core((place - step + root) % size, team)
            _request(1, parent, 1, (operation, detail, values))
            return None
        if place + step < size:
            values += _receive(operation, detail, _core((place + step + root) % size, team))
        step = 2 * step
    return values[size - root:] + values[:size - root]


def _gather(operation, operator, value, team):
    """Combines the values below this place in the tree; passes them up unless it is the top."""
    detail = _detail(operator, team)
    size = _size(team)
    position = _own_place(team)
    step = 1
    while step < size:
        if position % (2 * step) != 0:
            _request(1, _core(position - step, team), 1, (operation, detail, value))
            return None
        if position + step < size:
            received = _receive(operation, detail, _core(position + step, team))
            value = _combine(operation, operator, value, received)
        step = 2 * step
    return value


def _spread(operation, detail, value, root, team):
    """Passes a value down the tree whose top is place `root`; returns it everywhere."""
    detail = _detail(detail, team)
    size = _size(team)
    place = (_own_place(team) - root) % size
    step = 1
    while step < size and place % (2 * step) == 0:
        step = 2 * step
    if place != 0:
        value = _receive(operation, detail, _core((place - step + root) % size, team))
    step = step // 2
    while step > 0:
        if place + step < size:
            child = _core((place + step + root) % size, team)
            _request(1, child, 1, (operation, detail, value))
        step = step // 2
    return value


def _receive(operation, detail, core):
    """The value of another core's message, which must be of the same operation."""
    message = _request(2, core, 1, None)
    if message[0] != operation or message[1] != detail:
        here = _named(operation, detail)
        there = _named(message[0], message[1])
        text = "the cores disagree: core %d is in %s, core %d is in %s"
        raise ValueError(text % (coreid(), here, core, there))
    return message[2]


def _named(operation, detail):
    """An operation as a program calls it."""
    text = "" if operation == "sync" else "..."
    end = ""
    if isinstance(detail, tuple):
        end = "cores=" + repr(list(detail[1]))
        if text != "":
            end = ", " + end
        detail = detail[0]
    if detail is not None:
        text += ", " + repr(detail)
    return operation + "(" + text + end + ")"


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
