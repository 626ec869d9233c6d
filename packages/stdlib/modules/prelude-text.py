# Methods of str, functions bin, hex and oct: each takes what the native function of its row takes.


def _integer(value):
    """An argument that must be an integer."""
    if isinstance(value, float):
        raise TypeError("integer argument expected, got float")
    if not isinstance(value, int):
        raise TypeError("an integer is required")
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
    return str(type(value))[7:-2]


def _is_all(text, lowest, highest, others):
    """Whether the lower-case text has only characters from lowest to highest or among others."""
    for character in text.lower():
        if not (lowest <= character <= highest or character in others):
            return False
    return text != ""


def str_isalnum(text):
    """Whether all characters are letters or digits and there is one."""
    return _is_all(text, "a", "z", "0123456789")


def str_isalpha(text):
    """Whether all characters are letters and there is one."""
    return _is_all(text, "a", "z", "")


def str_isdigit(text):
    """Whether all characters are digits and there is one."""
    return _is_all(text, "0", "9", "")


def str_isspace(text):
    """Whether all characters are white space and there is one."""
    return text != "" and text.strip() == ""


def str_islower(text):
    """Whether no letter is upper case and there is a letter."""
    return text == text.lower() and text != text.upper()


def str_isupper(text):
    """Whether no letter is lower case and there is a letter."""
    return text == text.upper() and text != text.lower()


def str_capitalize(text):
    """A copy with the first letter upper case and the rest lower case."""
    return text[:1].upper() + text[1:].lower()


def str_swapcase(text):
    """A copy with upper and lower case exchanged."""
    parts = []
    for character in text:
        lower = character.lower()
        parts.append(character.upper() if character == lower else lower)
    return "".join(parts)


def str_title(text):
    """A copy with each word capitalized."""
    parts = []
    is_inside = False
    for character in text:
        lower = character.lower()
        parts.append(lower if is_inside else character.upper())
        is_inside = "a" <= lower <= "z"
    return "".join(parts)


def _padding(text, width, fill, name):
    """How many fill characters are missing to a width, at least 0."""
    _integer(width)
    if not isinstance(fill, str) or len(fill) != 1:
        raise TypeError("%s() argument 2 must be char, not %s" % (name, "None" if fill is None else _type_name(fill)))
    return max(width - len(text), 0)


def str_ljust(text, width, fill=" "):
    """A copy padded on the right to width characters."""
    return text + fill * _padding(text, width, fill, "ljust")


def str_rjust(text, width, fill=" "):
    """A copy padded on the left to width characters."""
    return fill * _padding(text, width, fill, "rjust") + text


def str_center(text, width, fill=" "):
    """A copy centred in width characters; of an odd rest, more is left if the width is odd."""
    missing = _padding(text, width, fill, "center")
    left = missing // 2 + (missing & width & 1)
    return fill * left + text + fill * (missing - left)


def str_zfill(text, width):
    """A copy padded with zeros after the sign to width characters."""
    zeros = "0" * (_integer(width) - len(text))
    if text[:1] == "-" or text[:1] == "+":
        return text[0] + zeros + text[1:]
    return zeros + text


def str_expandtabs(text, size=8):
    """A copy with tabs replaced by spaces up to the next column that size divides."""
    _integer(size)
    parts = []
    column = 0
    for character in text:
        if character == "\t":
            character = " " * (size - column % size if size > 0 else 0)
            column += len(character)
        elif character == "\n" or character == "\r":
            column = 0
        else:
            column += 1
        parts.append(character)
    return "".join(parts)


def _bound(value, length, missing):
    """A start or an end, counted from the end if negative; None is missing."""
    if value is None:
        return missing
    if not isinstance(value, int):
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
            text = text.rstrip()
            index = len(text)
            while index > 0 and text[index - 1].strip() != "":
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
        text = text.rstrip()
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


def _in_base(value, bits, prefix):
    """The digits of an integer in base 2 ** bits after its sign and a prefix."""
    digits = ""
    rest = value
    while rest != 0:
        # The magnitude's lowest digit: a negative rest is never negated as a whole.
        digit = rest & ((1 << bits) - 1)
        if value < 0 and digit != 0:
            digit = (1 << bits) - digit
            rest += digit
        rest >>= bits
        digits = "0123456789abcdef"[digit] + digits
    return ("-" if value < 0 else "") + prefix + (digits or "0")


def bin(x):
    """The binary text of an integer, 0b..."""
    if not isinstance(x, int):
        raise TypeError("'%s' object cannot be interpreted as an index" % _type_name(x))
    return _in_base(x, 1, "0b")


def hex(x):
    """The hexadecimal text of an integer, 0x..."""
    if not isinstance(x, int):
        raise TypeError("hex() argument can't be converted to hex")
    return _in_base(x, 4, "0x")


def oct(x):
    """The octal text of an integer, 0..."""
    if not isinstance(x, int):
        raise TypeError("oct() argument can't be converted to oct")
    return _in_base(x, 3, "0") if x != 0 else "0"
