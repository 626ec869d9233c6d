# Methods of str: each takes what the native function of its row takes.


def _integer(value):
    """An argument that must be an integer."""
    if isinstance(value, float):
        raise TypeError("integer argument expected, got float")
    if not isinstance(value, (int, long)):
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
    return text != "" and text.split() == []


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


def _stripped(characters, name):
    """The characters that are stripped: white space for None."""
    if characters is None:
        return " \t\n\v\f\r"
    if not isinstance(characters, str):
        raise TypeError(name + " arg must be None, str or unicode")
    return characters


def str_lstrip(text, characters=None):
    """A copy without leading white space or given characters."""
    characters = _stripped(characters, "lstrip")
    start = 0
    length = len(text)
    while start < length and text[start] in characters:
        start += 1
    return text[start:]


def str_rstrip(text, characters=None):
    """A copy without trailing white space or given characters."""
    characters = _stripped(characters, "rstrip")
    end = len(text)
    while end > 0 and text[end - 1] in characters:
        end -= 1
    return text[:end]


def str_strip(text, characters=None):
    """A copy without white space or given characters at both ends."""
    characters = _stripped(characters, "strip")
    return str_lstrip(str_rstrip(text, characters), characters)


def _padding(text, width, fill, name):
    """How many fill characters are missing to a width, at least 0."""
    _integer(width)
    if not isinstance(fill, str) or len(fill) != 1:
        kind = "None" if fill is None else _type_name(fill)
        raise TypeError(name + "() argument 2 must be char, not " + kind)
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
