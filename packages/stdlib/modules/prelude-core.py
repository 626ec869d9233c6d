# Functions that only cores without doubles take from here: others have them built in.


def str_split(text, separator=None, count=-1):
    """The list of words, at most count splits."""
    left = _integer(count)
    if separator is None:
        return _words(text, left)
    size = len(_part(separator))
    parts = []
    start = 0
    while left != 0:
        index = text.find(separator, start)
        if index < 0:
            break
        parts.append(text[start:index])
        start = index + size
        left -= 1
    parts.append(text[start:])
    return parts


def _words(text, left):
    """What is between white space, at most `left` splits."""
    parts = []
    start = -1
    for index in xrange(len(text)):
        if text[index] in " \t\n\v\f\r":
            if start >= 0:
                parts.append(text[start:index])
                start = -1
                left -= 1
        elif start < 0:
            start = index
            if left == 0:
                break
    if start >= 0:
        parts.append(text[start:])
    return parts


def str_join(text, iterable):
    """The strings of an iterable with this one between them, joined in pairs of pairs."""
    try:
        parts = list(iterable)
    except TypeError:
        raise TypeError("can only join an iterable")
    count = len(parts)
    for index in xrange(count):
        if not isinstance(parts[index], str):
            kind = _type_name(parts[index])
            raise TypeError("sequence item " + str(index) + ": expected string, " + kind + " found")
    while count > 1:
        for index in xrange(0, count - 1, 2):
            parts[index / 2] = parts[index] + text + parts[index + 1]
        if count % 2:
            parts[count / 2] = parts[count - 1]
        count = (count + 1) / 2
    return parts[0] if parts else ""


def str_partition(text, separator):
    """The tuple (before, separator, after) at the first separator."""
    index = text.find(_part(separator))
    if index < 0:
        return text, "", ""
    return text[:index], separator, text[index + len(separator):]


def str_rpartition(text, separator):
    """The tuple (before, separator, after) at the last separator."""
    index = text.rfind(_part(separator))
    if index < 0:
        return "", "", text
    return text[:index], separator, text[index + len(separator):]
