# divmod, pow with three arguments, and methods of numbers.


def _is_number(value):
    """Whether a value is an int, a bool, a long or a float."""
    return isinstance(value, (int, long, float))


def divmod(x, y):
    """The tuple of x // y and the remainder."""
    if not _is_number(x) or not _is_number(y):
        result = _binary(x, y, "divmod", False)
        if result is not NotImplemented:
            return result
        names = "'" + _type_name(x) + "' and '" + _type_name(y) + "'"
        raise TypeError("unsupported operand type(s) for divmod(): " + names)
    return x // y, x % y


def pow(x, y, modulus=None):
    """x ** y, modulo an integer if there is one, the result with its sign."""
    if modulus is None:
        return x ** y
    method = _special(x, "pow")
    if method is not None:
        result = method(x, y, modulus)
        if result is not NotImplemented:
            return result
    for value in (x, y, modulus):
        if not _is_number(value):
            names = "', '".join([_type_name(x), _type_name(y), _type_name(modulus)])
            raise TypeError("unsupported operand type(s) for pow(): '" + names + "'")
    return _power(x, y, modulus)


def int_bit_length(value):
    """The number of binary digits of an integer without its sign."""
    return len(bin(value).lstrip("-0b"))


def number_conjugate(value):
    """The number."""
    return +value


def float_is_integer(value):
    """Whether a float is a whole number."""
    return value % 1 == 0


def float_as_integer_ratio(value):
    """Two integers whose quotient is the float."""
    if value != value:
        raise ValueError("Cannot pass NaN to float.as_integer_ratio.")
    if value - value != 0:
        raise OverflowError("Cannot pass infinity to float.as_integer_ratio.")
    divisor = 1
    while value % 1 != 0:
        value *= 2
        divisor *= 2
    return int(value), divisor
