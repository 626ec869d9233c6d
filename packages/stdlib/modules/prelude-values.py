# Texts of values that hold others: containers, slices and exceptions. They are made piece by piece,
# because a print of a long list must not need room for all of its text.


def print_value(value):
    """Writes str of a list, tuple, dict, slice or exception."""
    if isinstance(value, BaseException):
        _write(_exception_text(value))
    else:
        _write_nested(value, [], _write)


def str_value(value):
    """str of a list, tuple, dict, slice or exception."""
    if isinstance(value, BaseException):
        return _exception_text(value)
    return repr_value(value)


def repr_value(value):
    """repr of a list, tuple, dict, slice or exception."""
    pieces = []
    _write_nested(value, [], pieces.append)
    return "".join(pieces)


def _exception_text(error):
    """str of an exception: of its argument, or of the tuple of several."""
    arguments = error.args
    if len(arguments) == 1:
        return repr(arguments[0]) if isinstance(error, KeyError) else str(arguments[0])
    if isinstance(error, EnvironmentError) and 2 <= len(arguments) <= 3:
        return "[Errno " + str(arguments[0]) + "] " + str(arguments[1])
    return repr(arguments) if arguments else ""


def _write_nested(value, outer, write):
    """Writes repr of a value within the containers `outer`, whose texts are being written."""
    if isinstance(value, list):
        opening, closing = "[", "]"
    elif isinstance(value, dict):
        opening, closing = "{", "}"
    elif isinstance(value, slice):
        write("slice")
        return _write_nested((value.start, value.stop, value.step), outer, write)
    elif isinstance(value, BaseException):
        # str(type(value)) is <type 'exceptions.ValueError'>.
        write(str(type(value))[18:-2])
        if value.args:
            return _write_nested(value.args, outer, write)
        return write("()")
    elif isinstance(value, tuple):
        opening, closing = "(", ")"
    else:
        return write(repr(value))
    write(opening)
    for container in outer:
        # A tuple is never marked: only through a list or dict can it be in itself.
        if container is value and opening != "(":
            return write("..." + closing)
    outer.append(value)
    separator = ""
    for item in value:
        if separator:
            write(separator)
        separator = ", "
        _write_nested(item, outer, write)
        if opening == "{":
            write(": ")
            _write_nested(value[item], outer, write)
    del outer[-1]
    if opening == "(" and len(value) == 1:
        write(",")
    write(closing)


def print_values(separator, end, *values):
    """The function form of print, some of its values are containers or exceptions."""
    print(*[str(value) for value in values], sep=separator, end=end)


def input_line(prompt):
    """raw_input with a container or an exception as prompt."""
    return raw_input(str(prompt))
