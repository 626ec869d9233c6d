# Methods of str that look for a part of it.


def _bound(value, length, missing):
    """A start or an end, counted from the end if negative; None is missing."""
    if value is None:
        return missing
    if not isinstance(value, (int, long)):
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return max(value + length, 0) if value < 0 else value


def str_rfind(text, part, start=None, end=None):
    """The last index of part, or -1."""
    size = len(_text(part))
    length = len(text)
    start = _bound(start, length, 0)
    index = min(_bound(end, length, length), length) - size
    while index >= start:
        if text[index:index + size] == part:
            return index
        index -= 1
    return -1


def str_index(text, part, start=None, end=None):
    """The first index of part, or ValueError."""
    index = text.find(part, start, end)
    if index < 0:
        raise ValueError("substring not found")
    return index


def str_rindex(text, part, start=None, end=None):
    """The last index of part, or ValueError."""
    index = str_rfind(text, part, start, end)
    if index < 0:
        raise ValueError("substring not found")
    return index


def str_partition(text, separator):
    """The tuple (before, separator, after) at the first separator."""
    index = text.find(_part(separator))
    if index < 0:
        return text, "", ""
    return text[:index], separator, text[index + len(separator):]


def str_rpartition(text, separator):
    """The tuple (before, separator, after) at the last separator."""
    index = str_rfind(text, _part(separator))
    if index < 0:
        return "", "", text
    return text[:index], separator, text[index + len(separator):]


def str_rsplit(text, separator=None, count=-1):
    """Words from the right, at most count splits."""
    if separator is not None:
        _part(separator)
    parts = []
    while _integer(count) != 0:
        if separator is None:
            text = str_rstrip(text)
            index = len(text)
            while index > 0 and text[index - 1].split():
                index -= 1
            if index == 0:
                break
            parts.append(text[index:])
            text = text[:index]
        else:
            index = str_rfind(text, separator)
            if index < 0:
                break
            parts.append(text[index + len(separator):])
            text = text[:index]
        count -= 1
    if separator is None:
        text = str_rstrip(text)
    if separator is not None or text != "":
        parts.append(text)
    return parts[::-1]


def str_splitlines(text, keep=False):
    """The list of lines, without their ends unless keep is true."""
    keep = _integer(keep)
    lines = []
    start = 0
    length = len(text)
    for index in xrange(length):
        character = text[index]
        is_pair = character == "\r" and text[index + 1:index + 2] == "\n"
        if index >= start and (character == "\n" or character == "\r"):
            next_start = index + 2 if is_pair else index + 1
            lines.append(text[start:next_start if keep else index])
            start = next_start
    if start < length:
        lines.append(text[start:])
    return lines


def str_count(text, part, start=None, end=None):
    """How often part occurs without overlap; an empty one is before and after each character."""
    count = 0
    index = text.find(part, start, end)
    while index >= 0:
        count += 1
        index = text.find(part, index + (len(part) or 1), end)
    return count


def _has_affix(text, affix, start, end, at_end):
    """Whether it begins or ends with a str or one of a tuple of them."""
    # A part that would end before its begin has no affix, not even an empty one.
    is_part = text.find("", start, end) >= 0
    text = text[start:end]
    if isinstance(affix, str):
        affix = (affix,)
    elif not isinstance(affix, tuple):
        name = "endswith" if at_end else "startswith"
        kind = _type_name(affix)
        raise TypeError(name + " first arg must be str, unicode, or tuple, not " + kind)
    for item in affix:
        size = len(_text(item))
        if is_part and item == (text[len(text) - size:] if at_end else text[:size]):
            return True
    return False


def str_startswith(text, prefix, start=None, end=None):
    """Whether it starts with a prefix or one of a tuple of prefixes."""
    return _has_affix(text, prefix, start, end, False)


def str_endswith(text, suffix, start=None, end=None):
    """Whether it ends with a suffix or one of a tuple of suffixes."""
    return _has_affix(text, suffix, start, end, True)


def str_replace(text, old, new, count=-1):
    """A copy with old replaced by new, at most count times."""
    _text(new)
    if _text(old) != "":
        return new.join(text.split(old, count))
    length = len(text)
    # 2.7 leaves an empty text as it is when a count is given.
    if _integer(count) == 0 or length == 0 and count > 0:
        return text
    last = count - 1 if 0 < count <= length else length
    return new + new.join(list(text[:last]) + [text[last:]])
