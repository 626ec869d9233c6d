# str.format and format: templates are taken apart here, the host makes the text of one value.


def format_value(value, spec=""):
    """The text of a value as a specification wants it."""
    return _format_value(value, spec)


def str_format(*values, **named):
    """The template, which is the first value, with its fields replaced by the texts of values."""
    text = None if named else _formatted(values)
    return _filled(values[0], values[1:], named, [0], 2) if text is None else text


def _filled(template, values, named, numbering, depth):
    """A template's text; numbering counts fields without a number, -1 is for those with one."""
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    parts = []
    position = 0
    length = len(template)
    while True:
        mark = template.find("{", position)
        close = template.find("}", position)
        if mark < 0 or 0 <= close < mark:
            mark = close
        if mark < 0:
            break
        brace = template[mark]
        following = template[mark + 1:mark + 2]
        if brace != following and (brace == "}" or following == ""):
            raise ValueError("Single '" + brace + "' encountered in format string")
        parts.append(template[position:mark])
        position = mark + 1
        if brace == following:
            parts.append(brace)
            position += 1
            continue
        opened = 1
        while opened > 0:
            if position == length:
                raise ValueError("unmatched '{' in format")
            if template[position] == "{":
                opened += 1
            elif template[position] == "}":
                opened -= 1
            position += 1
        field = template[mark + 1:position - 1]
        parts.append(_field_text(field, values, named, numbering, depth))
    parts.append(template[position:])
    return "".join(parts)


def _end_of(text, start, marks):
    """Where one of the marks stands first, or the end of the text."""
    while start < len(text) and text[start] not in marks:
        start += 1
    return start


def _field_text(field, values, named, numbering, depth):
    """The text of what stands between braces: name!conversion:specification."""
    end = _end_of(field, 0, ":!")
    name = field[:end]
    conversion = ""
    if field[end:end + 1] == "!":
        conversion = field[end + 1:end + 2]
        if conversion == "":
            raise ValueError("end of format while looking for conversion specifier")
        end += 2
        if field[end:end + 1] not in ":":
            raise ValueError("expected ':' after format specifier")
    spec = field[end + 1:]
    value = _field_value(name, values, named, numbering)
    if conversion == "r":
        value = repr(value)
    elif conversion == "s":
        value = str(value)
    elif conversion != "":
        if not "!" <= conversion <= "~":
            conversion = "\\x%x" % ord(conversion)
        raise ValueError("Unknown conversion specifier " + conversion)
    if "{" in field:
        spec = _filled(spec, values, named, numbering, depth - 1)
    return format_value(value, spec)


def _field_number(text):
    """The number that digits are, -1 for other texts."""
    if not text.isdigit():
        return -1
    if len(text) > 18:
        raise ValueError("Too many decimal digits in format string")
    number = 0
    for digit in text:
        number = 10 * number + ord(digit) - 48
    return number


def _field_value(name, values, named, numbering):
    """The value that a name, a number or nothing stands for, with attributes and elements."""
    end = _end_of(name, 0, ".[")
    first = name[:end]
    number = _field_number(first)
    switch = "cannot switch from "
    if first == "":
        if numbering[0] < 0:
            switch += "manual field specification to automatic field numbering"
            raise ValueError(switch)
        number = numbering[0]
        numbering[0] += 1
    elif number >= 0:
        if numbering[0] > 0:
            switch += "automatic field numbering to manual field specification"
            raise ValueError(switch)
        numbering[0] = -1
    value = values[number] if number >= 0 else named[first]
    while end < len(name):
        mark = name[end]
        start = end + 1
        if mark == "[":
            end = name.find("]", start)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            part = name[start:end]
            end += 1
        elif mark == ".":
            end = _end_of(name, start, ".[")
            part = name[start:end]
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if part == "":
            raise ValueError("Empty attribute in format string")
        if mark == ".":
            value = _get(value, _name_number(part))
            continue
        number = _field_number(part)
        value = value[number if number >= 0 else part]
    return value
