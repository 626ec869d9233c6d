# Methods of str that make lists and tuples: each takes what the native function of its row takes.


def _integer(value):
    """An argument that must be an integer."""
    if isinstance(value, float):
        raise TypeError("integer argument expected, got float")
    if not isinstance(value, (int, long)):
        raise TypeError("an integer is required")
    if isinstance(value, long) and value >> 63 not in (0, -1):
        raise OverflowError("Python int too large to convert to C long")
    return value


def _flag(value):
    """An argument that is an integer of 32 bits, as C has them."""
    value = _integer(value)
    if value > 0x7fffffff:
        raise OverflowError("signed integer is greater than maximum")
    if value < -0x7fffffff - 1:
        raise OverflowError("signed integer is less than minimum")
    return value


def _text(value):
    """An argument that must be a string."""
    if not isinstance(value, str):
        raise TypeError("expected a string or other character buffer object")
    return value


def _part(value):
    """An argument that separates: a string that is not empty."""
    if _text(value) == "":
        raise ValueError("empty separator")
    return value


def _type_name(value):
    """The name of a value's class in an error."""
    name = str(type(value))
    return name[7:-2] if name[1] == "t" else name[name.rfind(".") + 1:-2]


def str_rsplit(text, separator=None, count=-1):
    """Words from the right, at most count splits."""
    _integer(count)
    if separator is not None:
        _part(separator)
    parts = []
    while count != 0:
        if separator is None:
            text = text.rstrip()
            index = len(text)
            while index > 0 and not text[index - 1].isspace():
                index -= 1
            if index == 0:
                break
            parts.append(text[index:])
            text = text[:index]
        else:
            index = text.rfind(separator)
            if index < 0:
                break
            parts.append(text[index + len(separator):])
            text = text[:index]
        count -= 1
    if separator is None:
        text = text.rstrip()
    if separator is not None or text != "":
        parts.append(text)
    return parts[::-1]


def str_splitlines(text, keep=False):
    """The list of lines, without their ends unless keep is true."""
    keep = _flag(keep)
    lines = []
    start = 0
    length = len(text)
    feed = text.find("\r")
    while start < length:
        if 0 <= feed < start:
            feed = text.find("\r", start)
        end = text.find("\n", start)
        if end < 0 or 0 <= feed < end:
            end = feed if feed >= 0 else length
        after = end + 1
        if end == feed and text[after:after + 1] == "\n":
            after += 1
        lines.append(text[start:after if keep else end])
        start = after
    return lines
