# The % operator on texts: "%-8s%(key)05.2f" % values.
#
#   % (key) flags width .precision h l L  conversion
#           -+ #0   *     *               d i u o x X e E f F g G c r s %
#
# Source: Python 2.7 Library Reference 5.6.2; which error comes first: Objects/stringobject.c.


def percent(format, values):
    """format % values."""
    items = values if isinstance(values, tuple) else (values,)
    is_mapping = isinstance(values, (dict, list))
    used = 0
    pieces = []
    start = 0
    end = len(format)
    # A mark behind the format ends each search for the end of a part.
    format += "%"
    position = format.find("%")
    while position < end:
        pieces.append(format[start:position])
        position += 1
        letter = format[position]
        value = items[used] if used < len(items) else None
        if value is not None and (letter == "s" or letter == "d" and isinstance(value, int)):
            text = str(value if letter == "s" else +value)
            used += 1
        else:
            if letter == "(":
                if not is_mapping:
                    raise TypeError("format requires a mapping")
                start = _key_end(format, position, end)
                items = (values[format[position + 1:start - 1]],)
                used = 0
                position = start
            flags, position = _flags(format, position)
            width, position, used = _number(format, position, items, used)
            precision = -1
            if format[position] == ".":
                precision, position, used = _number(format, position + 1, items, used)
                precision = max(precision, 0)
            if format[position] in "hlL":
                position += 1
            if position >= end:
                raise ValueError("incomplete format")
            letter = format[position]
            text = letter
            if letter != "%":
                value = _item(items, used)
                used += 1
                text = _converted(value, letter, flags, precision, position)
            text = _padded(text, letter, flags, width)
        pieces.append(text)
        start = position + 1
        position = format.find("%", start)
    if used < len(items) and not is_mapping:
        raise TypeError("not all arguments converted during string formatting")
    pieces.append(format[start:end])
    return "".join(pieces)


def _key_end(format, position, end):
    """Behind the key in parentheses at a position; parentheses in it are paired."""
    depth = 0
    while position < end:
        depth += (format[position] == "(") - (format[position] == ")")
        position += 1
        if depth == 0:
            return position
    raise ValueError("incomplete format key")


def _flags(format, position):
    """The flags at a position and where they end."""
    start = position
    while format[position] in "-+ #0":
        position += 1
    return format[start:position], position


def _item(items, used):
    """The next argument."""
    if used >= len(items):
        raise TypeError("not enough arguments for format string")
    return items[used]


def _number(format, position, items, used):
    """The width or precision at a position, where it ends, and how many arguments are used then."""
    number = 0
    if format[position] == "*":
        number = _item(items, used)
        if not isinstance(number, int):
            raise TypeError("* wants int")
        return +number, position + 1, used + 1
    while "0" <= format[position] <= "9":
        number = number * 10 + ord(format[position]) - 48
        position += 1
    return number, position, used


def _converted(value, letter, flags, precision, position):
    """The text of a value without padding, its sign only if that is a minus."""
    if letter == "s" or letter == "r":
        text = str(value) if letter == "s" else repr(value)
        return text[:precision] if precision >= 0 else text
    if letter == "c":
        return _character(value)
    small = letter.lower()
    if small in "efg":
        if not isinstance(value, (int, float)):
            raise TypeError("float argument required, not " + _type_name(value))
        style = ord(letter.upper() if "#" in flags else small)
        text = _real_text(value, style, precision if precision >= 0 else 6)
    elif letter in "diuoxX":
        text = _integer_text(value, letter, flags, precision)
    else:
        code = _in_base(ord(letter), 4, "0x")
        place = "' (" + code + ") at index " + str(position)
        raise ValueError("unsupported format character '" + letter + place)
    return text if letter == small else text.upper()


def _character(value):
    """The character that a value is or has as its code."""
    if isinstance(value, str):
        if len(value) != 1:
            raise TypeError("%c requires int or char")
        return value
    if _integer(value) > 255:
        raise OverflowError("unsigned byte integer is greater than maximum")
    if value < 0:
        raise OverflowError("unsigned byte integer is less than minimum")
    return chr(value)


def _integer_text(value, letter, flags, precision):
    """The digits of an integer, or of a float's integral part, with at least `precision` digits."""
    is_decimal = letter in "diu"
    if not isinstance(value, (int, float)) or value - value != 0:
        kind = _type_name(value)
        letter = "d" if letter == "i" else letter
        raise TypeError("%" + letter + " format: a number is required, not " + kind)
    number = value
    try:
        number = int(value)
        text = str(number) if is_decimal else _in_base(number, 3 if letter == "o" else 4, "")
    except OverflowError:
        if not is_decimal:
            raise
        text = _real_text(value, 102, 0)
    if precision > 116 and isinstance(number, int):
        raise OverflowError("formatted integer is too long (precision too large?)")
    sign = ""
    if number < 0:
        sign = "-"
        text = text[1:]
    if precision >= 0:
        if number == 0:
            text = ""
        text = "0" * (precision - len(text)) + text
    if "#" in flags and not is_decimal:
        if letter != "o":
            sign += "0x"
        elif text[:1] != "0":
            text = "0" + text
    return sign + text


def _padded(text, letter, flags, width):
    """The text of a conversion with its sign, filled up to a width on the left or right."""
    before = ""
    is_numeric = letter not in "%src"
    if is_numeric:
        if text[:1] == "-":
            before = "-"
            text = text[1:]
        elif "+" in flags:
            before = "+"
        elif " " in flags:
            before = " "
        if "#" in flags and letter in "xX":
            before += text[:2]
            text = text[2:]
    missing = abs(width) - len(before) - len(text)
    if width < 0 or "-" in flags:
        return before + text + " " * missing
    if is_numeric and "0" in flags:
        return before + "0" * missing + text
    return " " * missing + before + text
