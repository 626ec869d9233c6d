"""Messages between cores, and operations that all cores, or some, do together.

Implemented by the virtual machine: coreid and numcores. All messages are requests of it: 1 sends
a value and 3 posts it, 2 receives one and 10 asks for one, 12 does 1 and 2 at once, 6 probes for
one and 11 waits for one of any core; 4 and 5 test a handle and wait for it. Messages of the program go through channel 0,
those of the operations through 1, those of the task farm through 2.

A handle is an int that belongs to its core. Values from one core to another, and the receives for
them, meet in the order in which they were begun, with handles and without. Any value moves as one
copy, whatever its number of elements; functions with names of functions around them, generators,
files, classes of the program and their instances do not. A value larger than the device's messages
is a ValueError, one that finds the mailbox full a RuntimeError: see docs/devices.md.

Operations of all cores are called by every one of them, in the same order. With a list, cores=,
those in it call, each with the same list in the same order, and the others go on.
Only for bcast and sync the order does not matter.
"""


def ishost():
    """Whether this core runs on the host."""
    return (_flags() & 1) == 1


def isdevice():
    """Whether this core runs on the device."""
    return (_flags() & 1) == 0


def send(value, core, count=None):
    """Sends a value, or its first count elements, and waits until the core has received it."""
    if count is not None:
        value = _first(value, count)
    _request(1, core, 0, value)


def recv(core, count=None):
    """Waits for the next value from a core; with count, it must have that many elements."""
    if count is None:
        return _request(2, core, 0, None)
    _check_count(count)
    value = _request(2, core, 0, None)
    if _length(value) != count:
        _refuse_count(count, value)
    return value


def recv_any(cores=None):
    """Waits for a value from any core, or any of a list of cores; returns the value and the core.

    The value that was sent first by the device's time comes first; of those sent at the same time
    the one from the least core id.
    """
    if cores is not None:
        cores = tuple([_core_at(_position_of(core)) for core in cores])
        if len(cores) == 0:
            raise ValueError("recv_any needs at least one core")
    core = _request(11, 0, 0, cores)
    return _request(2, core, 0, None), core


def isend(value, core, count=None):
    """Copies a value, or its first count elements, out to a core; returns a handle at once."""
    if count is not None:
        value = _first(value, count)
    return _request(3, core, 0, value)


def irecv(core):
    """Asks for the next value from a core and returns a handle at once; wait gives the value.

    A core that has not waited for 4096 of them gets a RuntimeError for one more.
    """
    return _request(10, core, 0, None)


def test(handle):
    """Whether the value of a handle has been received by now; does not wait."""
    return _request(4, handle, 0, None)


def wait(handle):
    """Waits until the value of a handle has been received; returns it for irecv, else None.

    Ends the handle: another wait for it is a ValueError, as is one for the handle of another core.
    """
    return _request(5, handle, 0, None)


def waitall(handles):
    """Waits for all handles of a list; returns the list of what wait returns for each."""
    return [wait(handle) for handle in handles]


def nonblocking_send(value, core, count=None):
    """Copies a value, or its first count elements, out to a core and returns a handle at once."""
    if count is not None:
        value = _first(value, count)
    return _request(3, core, 0, value)


def test_sent(handle):
    """Whether the value of a handle has been received; as test."""
    return _request(4, handle, 0, None)


def wait_sent(handle):
    """Waits until the value of a handle has been received; as wait."""
    return _request(5, handle, 0, None)


def probe(core):
    """Whether a value from a core waits to be received.

    A core that looks in a loop for what no core can send any more is a deadlock and is told. Two
    that look for each other are not: only --max-steps or --timeout ends them.
    """
    return _request(6, core, 0, None)


def _first(value, count):
    """The first count elements of a value."""
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
    if count is None:
        return _request(12, core, 0, value)
    _check_count(count)
    received = _request(12, core, 0, value)
    if _length(received) != count:
        _refuse_count(count, received)
    return received


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
