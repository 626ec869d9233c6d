"""What changes the length of a bytearray, and the methods it shares with str."""


def _byte(value):
    """The character of one value of a bytearray."""
    if isinstance(value, str):
        if len(value) != 1:
            raise ValueError("string must be of size 1")
        return value
    if not isinstance(value, (int, long)):
        raise TypeError("an integer or string of size 1 is required")
    if not 0 <= value <= 255:
        raise ValueError("byte must be in range(0, 256)")
    return chr(value)


def _bytes(values):
    """The text of a str, a bytearray, or an iterable of values of a bytearray."""
    if isinstance(values, (str, bytearray)):
        return str(values)
    return "".join([_byte(value) for value in values])


def _buffer(value):
    """The text of an argument that must be a str or a bytearray."""
    if not isinstance(value, (str, bytearray)):
        raise TypeError("Type " + _type_name(value) + " doesn't support the buffer API")
    return str(value)


def _buffers(value):
    """As _buffer, but also for a tuple of them."""
    if isinstance(value, tuple):
        return tuple([_buffer(part) for part in value])
    return _buffer(value)


def bytearray_of(source):
    """A bytearray of the values of an iterable."""
    return bytearray(_bytes(source))


def bytearray_add_in_place(left, right):
    """left += right"""
    if not isinstance(right, (str, bytearray)):
        raise TypeError("can't concat " + _type_name(right) + " to bytearray")
    _become(left, left + right)
    return left


def bytearray_multiply_in_place(left, right):
    """left *= right"""
    _become(left, left * right)
    return left


def bytearray_change(values, key, *new):
    """values[key] = new value, or del values[key] without one."""
    items = list(values)
    if isinstance(key, slice):
        if new:
            new = new[0]
            if isinstance(new, (int, long, float)):
                wanted = "bytes, buffers, or iterables of ints in range(0, 256)"
                raise TypeError("can assign only " + wanted)
            text = _bytes(new)
            places = range(len(items))[key]
            if key.step not in (None, 1) and text and len(text) != len(places):
                sizes = str(len(text)) + " to extended slice of size " + str(len(places))
                raise ValueError("attempt to assign bytes of size " + sizes)
            if text or key.step in (None, 1):
                items[key] = [ord(character) for character in text]
            else:
                del items[key]
        else:
            del items[key]
    else:
        if not isinstance(key, (int, long)):
            raise TypeError("bytearray indices must be integer")
        if not -len(items) <= key < len(items):
            raise IndexError("bytearray index out of range")
        if new:
            items[key] = ord(_byte(new[0]))
        else:
            del items[key]
    _become(values, bytearray(items))


def bytearray_append(values, value):
    """Adds a value at the end."""
    value = ord(_byte(value))
    _become(values, _grown(values))
    values.append(value)


def bytearray_extend(values, iterable):
    """Adds the values of an iterable at the end."""
    _become(values, values + _bytes(iterable))


def bytearray_insert(values, index, value):
    """Inserts a value before an index."""
    index = _integer(index)
    _become(values, values[:index] + _byte(value) + values[index:])


def bytearray_pop(values, index=-1):
    """Removes and returns a value, the last by default."""
    index = _integer(index)
    if not values:
        raise IndexError("pop from empty bytearray")
    if not -len(values) <= index < len(values):
        raise IndexError("pop index out of range")
    value = values[index]
    bytearray_change(values, index)
    return value


def bytearray_remove(values, value):
    """Removes the first equal value."""
    index = str(values).find(_byte(value))
    if index < 0:
        raise ValueError("value not found in bytearray")
    bytearray_change(values, index)


def bytearray_reverse(values):
    """Reverses the bytes in place."""
    _become(values, values[::-1])


def bytearray_count(values, part, *bounds):
    """How often a part occurs."""
    return str(values).count(_buffer(part), *bounds)


def bytearray_find(values, part, *bounds):
    """Where a part first occurs, or -1."""
    return str(values).find(_buffer(part), *bounds)


def bytearray_rfind(values, part, *bounds):
    """Where a part last occurs, or -1."""
    return str(values).rfind(_buffer(part), *bounds)


def _found(index):
    """An index that must be one."""
    if index < 0:
        raise ValueError("subsection not found")
    return index


def bytearray_index(values, part, *bounds):
    """Where a part first occurs."""
    return _found(str(values).find(_buffer(part), *bounds))


def bytearray_rindex(values, part, *bounds):
    """Where a part last occurs."""
    return _found(str(values).rfind(_buffer(part), *bounds))


def bytearray_startswith(values, part, *bounds):
    """Whether the bytes begin with a part or one of a tuple."""
    return str(values).startswith(_buffers(part), *bounds)


def bytearray_endswith(values, part, *bounds):
    """Whether the bytes end with a part or one of a tuple."""
    return str(values).endswith(_buffers(part), *bounds)


def bytearray_isalnum(values):
    """Whether all are letters or digits and there is one."""
    return str(values).isalnum()


def bytearray_isalpha(values):
    """Whether all are letters and there is one."""
    return str(values).isalpha()


def bytearray_isdigit(values):
    """Whether all are digits and there is one."""
    return str(values).isdigit()


def bytearray_islower(values):
    """Whether no letter is upper case and there is a letter."""
    return str(values).islower()


def bytearray_isspace(values):
    """Whether all are white space and there is one."""
    return str(values).isspace()


def bytearray_istitle(values):
    """Whether each word begins with its only upper case letter."""
    text = str(values)
    return text == text.title() and text != text.lower()


def bytearray_isupper(values):
    """Whether no letter is lower case and there is a letter."""
    return str(values).isupper()


def bytearray_capitalize(values):
    """A copy with the first letter upper case and the rest lower case."""
    return bytearray(str(values).capitalize())


def bytearray_lower(values):
    """A copy in lower case."""
    return bytearray(str(values).lower())


def bytearray_swapcase(values):
    """A copy with upper and lower case exchanged."""
    return bytearray(str(values).swapcase())


def bytearray_title(values):
    """A copy with words in title case."""
    return bytearray(str(values).title())


def bytearray_upper(values):
    """A copy in upper case."""
    return bytearray(str(values).upper())


def bytearray_center(values, width, *fill):
    """A copy centered in a width."""
    return bytearray(str(values).center(width, *fill))


def bytearray_ljust(values, width, *fill):
    """A copy at the left of a width."""
    return bytearray(str(values).ljust(width, *fill))


def bytearray_rjust(values, width, *fill):
    """A copy at the right of a width."""
    return bytearray(str(values).rjust(width, *fill))


def bytearray_zfill(values, width):
    """A copy with zeros before it."""
    return bytearray(str(values).zfill(width))


def bytearray_expandtabs(values, *size):
    """A copy with blanks for tabs."""
    return bytearray(str(values).expandtabs(*size))


def _ends(part):
    """The bytes to strip, or None."""
    return None if part is None else _buffer(part)


def bytearray_strip(values, part=None):
    """A copy without bytes at both ends."""
    return bytearray(str(values).strip(_ends(part)))


def bytearray_lstrip(values, part=None):
    """A copy without bytes at its start."""
    return bytearray(str(values).lstrip(_ends(part)))


def bytearray_rstrip(values, part=None):
    """A copy without bytes at its end."""
    return bytearray(str(values).rstrip(_ends(part)))


def bytearray_replace(values, old, new, *count):
    """A copy with a part replaced."""
    return bytearray(str(values).replace(_buffer(old), _buffer(new), *count))


def _all(texts):
    """A list of bytearrays of texts."""
    return [bytearray(text) for text in texts]


def bytearray_split(values, separator=None, *count):
    """The parts between separators."""
    return _all(str(values).split(_ends(separator), *count))


def bytearray_rsplit(values, separator=None, *count):
    """The parts between separators, counted from the end."""
    return _all(str(values).rsplit(_ends(separator), *count))


def bytearray_splitlines(values, *keep):
    """The lines."""
    return _all(str(values).splitlines(*keep))


def bytearray_partition(values, separator):
    """What is before the first separator, it, and what is after."""
    return tuple(_all(str(values).partition(_buffer(separator))))


def bytearray_rpartition(values, separator):
    """What is before the last separator, it, and what is after."""
    return tuple(_all(str(values).rpartition(_buffer(separator))))


def bytearray_join(values, iterable):
    """The parts of an iterable with the bytes between them."""
    parts = []
    for part in iterable:
        if not isinstance(part, (str, bytearray)):
            item = " (item " + str(len(parts)) + " has type '" + _type_name(part) + "')"
            raise TypeError("can only join an iterable of bytes" + item)
        parts.append(str(part))
    return bytearray(str(values).join(parts))
