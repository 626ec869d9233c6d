# Texts of instances, and of what holds them.


def print_instance(value):
    """One item of a print statement."""
    print str(value),


def print_values(sep, end, *values):
    """The function form of print."""
    lead = ""
    for value in values:
        print(lead + str(value), end="")
        lead = " " if sep is None else sep
    print("", end=end)


def percent_of(template, values):
    """template % values: asks for the texts and numbers that instances stand for, one by one."""
    made = []
    while True:
        found = _percent(template, values, made)
        if isinstance(found, str):
            return found
        letter = _percent(template, values, made, True)
        if letter == "s":
            made.append(str(found))
        elif letter == "r":
            made.append(repr(found))
        else:
            made.append(_number_for(found, letter))


def _number_for(value, letter):
    """What an instance is as a number in a text, or None."""
    if letter in "eEfFgG":
        method = _special(value, "float")
        number = None if method is None else method(value)
        return number if isinstance(number, float) else None
    if _special(value, "int") is None and (letter == "c" or _special(value, "float") is None):
        return None
    for name in ("int", "long"):
        method = _special(value, name)
        number = None if method is None else method(value)
        if isinstance(number, (int, long)):
            return number
    return None


def format_instance(value, spec):
    """format(value, spec) of an instance, or of what holds one."""
    method = _lookup(type(value), "__format__")
    if method is None:
        return format(str(value), spec)
    text = method(value, spec)
    if not isinstance(text, str):
        raise TypeError("%s.__format__ must return string or unicode, not %s"
                        % (_name_of(type(value)), _name_of(type(text))))
    return text


def str_of_instance(value):
    """str() of an instance, or of what holds one."""
    method = _lookup(type(value), "__str__")
    if method is not None:
        return _checked_text(method(value), "__str__")
    if not isinstance(value, BaseException):
        return repr(value)
    args = value.args
    if not args:
        return ""
    if isinstance(value, EnvironmentError) and 2 <= len(args) <= 3:
        file = ": " + repr(args[2]) if len(args) == 3 else ""
        return "[Errno %s] %s" % args[:2] + file
    if len(args) > 1:
        return repr(args)
    return repr(args[0]) if isinstance(value, KeyError) else str(args[0])


def repr_of_instance(value):
    """repr() of an instance, or of what holds one."""
    kind = type(value)
    method = _lookup(kind, "__repr__")
    if method is not None:
        return _checked_text(method(value), "__repr__")
    if isinstance(value, BaseException):
        return _name_of(kind) + repr(value.args)
    if isinstance(value, slice):
        return "slice" + repr((value.start, value.stop, value.step))
    if isinstance(value, (set, frozenset)):
        return _repr_of_items(value, _name_of(kind) + "(", ")")
    if isinstance(value, (list, tuple, dict)):
        return _repr_of_items(value, "", "")
    return "<%s.%s object at 0x%x>" % (kind.__module__, _name_of(kind), id(value))


def _checked_text(text, name):
    """What a method for a text has made, which must be one."""
    if not isinstance(text, str):
        raise TypeError("%s returned non-string (type %s)" % (name, _name_of(type(text))))
    return text


def _repr_of_items(values, before, after):
    """repr() of a container; one inside itself is shown by dots."""
    opened = _known()[0]
    is_tuple = isinstance(values, tuple)
    marks = "{}" if isinstance(values, dict) else "()" if is_tuple else "[]"
    for other in opened:
        if other is values:
            return before + ("..." if before else marks[0] + "..." + marks[1]) + after
    opened.append(values)
    parts = []
    try:
        if isinstance(values, dict):
            for key, value in values.iteritems():
                parts.append(repr(key) + ": " + repr(value))
        else:
            for value in values:
                parts.append(repr(value))
    finally:
        del opened[-1]
    end = ",)" if is_tuple and len(parts) == 1 else marks[1]
    return before + marks[0] + ", ".join(parts) + end + after


def text_of_uncaught(error):
    """The exception that ends the program, with its text for its argument."""
    try:
        text = str(error)
    except:
        text = "<exception str() failed>"
    _store(error, None, (text,))
    return error
