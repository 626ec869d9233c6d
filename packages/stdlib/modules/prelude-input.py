# input(): the literal that a line is.


def input_literal(prompt=""):
    """input(): a line that is an int, float, string, list or tuple literal."""
    text = raw_input(prompt)
    value, end = _literal(text, _skip_spaces(text, 0))
    end = _skip_spaces(text, end)
    if end < len(text) and text[end] == ",":
        values = [value]
        while end < len(text) and text[end] == ",":
            end = _skip_spaces(text, end + 1)
            if end < len(text):
                value, end = _literal(text, end)
                values.append(value)
                end = _skip_spaces(text, end)
        value = tuple(values)
    if end < len(text):
        _refuse_literal()
    return value


def _refuse_literal():
    """What input() says of any other line."""
    raise ValueError("input() accepts an int, float, string, list or tuple literal")


def _skip_spaces(text, position):
    """The first position from there on that is no space."""
    while position < len(text) and text[position] in " \t\r":
        position += 1
    return position


def _literal(text, position):
    """The literal that begins at a position, and the position after it."""
    if position >= len(text):
        _refuse_literal()
    first = text[position]
    if first == "[":
        values, end, commas = _elements(text, position, "]")
        return values, end
    if first == "(":
        values, end, commas = _elements(text, position, ")")
        if len(values) == 1 and commas == 0:
            return values[0], end
        return tuple(values), end
    if first == "'" or first == '"':
        return _string_literal(text, position)
    return _number_literal(text, position)


def _elements(text, position, close):
    """The elements up to a closing bracket, the position after it, and how many commas."""
    values = []
    commas = 0
    position = _skip_spaces(text, position + 1)
    while position < len(text) and text[position] != close:
        if len(values) > commas:
            _refuse_literal()
        value, position = _literal(text, position)
        values.append(value)
        position = _skip_spaces(text, position)
        if position < len(text) and text[position] == ",":
            commas += 1
            position = _skip_spaces(text, position + 1)
    if position >= len(text):
        _refuse_literal()
    return values, position + 1, commas


def _string_literal(text, position):
    """A string in single or double quotes with the common escapes."""
    quote = text[position]
    escapes = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}
    parts = []
    position += 1
    while position < len(text) and text[position] != quote:
        part = text[position]
        if part == "\\":
            position += 1
            if position >= len(text) or text[position] not in escapes:
                _refuse_literal()
            part = escapes[text[position]]
        parts.append(part)
        position += 1
    if position >= len(text):
        _refuse_literal()
    return "".join(parts), position + 1


def _number_literal(text, position):
    """An int in base 10 or 16, or a float, with signs before it."""
    negative = False
    while position < len(text) and text[position] in "+-":
        negative = negative != (text[position] == "-")
        position = _skip_spaces(text, position + 1)
    end = position
    while end < len(text) and text[end] not in " \t\r,)]":
        end += 1
    word = text[position:end]
    if word == "" or not (word[0].isdigit() or word[0] == "."):
        _refuse_literal()
    value = None
    try:
        if word[:2] == "0x" or word[:2] == "0X":
            value = int(word[2:], 16)
        elif word.isdigit():
            # 2.7 reads 010 as octal; nobody means that here.
            if len(word) == 1 or word[0] != "0":
                value = int(word)
        else:
            value = float(word)
    except ValueError:
        pass
    if value is None:
        _refuse_literal()
    return (-value if negative else value), end
