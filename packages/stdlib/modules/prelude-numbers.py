# divmod, and pow with three arguments.


def _is_number(value):
    """Whether a value is an int, a bool or a float."""
    return isinstance(value, (int, float))


def divmod(x, y):
    """The tuple of x // y and the remainder."""
    if not _is_number(x) or not _is_number(y):
        names = "'" + _type_name(x) + "' and '" + _type_name(y) + "'"
        raise TypeError("unsupported operand type(s) for divmod(): " + names)
    return x // y, x % y


def pow(x, y, modulus=None):
    """x ** y, modulo an integer if there is one, the result with its sign."""
    if modulus is None:
        return x ** y
    if not (isinstance(x, int) and isinstance(y, int) and isinstance(modulus, int)):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if y < 0:
        text = "pow() 2nd argument cannot be negative when 3rd argument specified"
        raise TypeError(text)
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    factor = x % modulus
    result = 1 % modulus
    while y != 0:
        if y & 1:
            result = _multiply_modulo(result, factor, modulus)
        y >>= 1
        if y != 0:
            factor = _multiply_modulo(factor, factor, modulus)
    return result


def _multiply_modulo(left, right, modulus):
    """left * right % modulus of two of its remainders; by doubling if the product is too wide."""
    try:
        return left * right % modulus
    except OverflowError:
        pass
    if modulus < 0:
        left = modulus - left
        right = -right
    product = 0
    while right != 0:
        if right & 1:
            product = _add_modulo(product, left, modulus)
        left = _add_modulo(left, left, modulus)
        right >>= 1
    return product


def _add_modulo(left, right, modulus):
    """(left + right) % modulus of two of its remainders, whose sum may be too wide."""
    rest = modulus - right
    is_past = left >= rest if modulus > 0 else left <= rest
    return left - rest if is_past else left + right
