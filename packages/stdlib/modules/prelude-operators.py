# Operators, comparisons, subscripts and truth of instances.


def _special(value, name):
    """The method of a class for an operation, or None; names are without their underscores."""
    return _lookup(type(value), "__" + name + "__")


def _binary(left, right, name, tried):
    """An operator of two operands by its methods; that of the left one may have been tried."""
    kind = type(left)
    other = type(right)
    second = None if other is kind else _special(right, "r" + name)
    if second is not None and not tried and issubclass(other, kind):
        if second is not _special(left, "r" + name):
            result = second(right, left)
            if result is not NotImplemented:
                return result
            second = None
    method = None if tried else _special(left, name)
    if method is not None:
        result = method(left, right)
        if result is not NotImplemented:
            return result
    return NotImplemented if second is None else second(right, left)


def _operator_name(code):
    """The name of the method of an operator."""
    return ("add", "sub", "mul", "div", "floordiv", "mod", "pow", "and", "or", "xor", "lshift",
            "rshift", "truediv", "add", "mul")[code - 0x10]


def operate_binary(code, left, right, third=None):
    """An operator of two operands with an instance among them, by its code (opcodes.ts)."""
    tried = code & 0x100 != 0
    code &= 0xff
    if code == 0x20:
        return left + right * third
    if code == 0x1f:
        code = 0x10
        if right < 0:
            code = 0x11
            right = -right
    if code == 0x15 and isinstance(left, str):
        return NotImplemented
    return _binary(left, right, _operator_name(code), tried)


def operate_in_place(code, left, right):
    """An augmented assignment with an instance among its operands."""
    code &= 0xff
    method = _special(left, "i" + _operator_name(code))
    if method is not None:
        result = method(left, right)
        # Python 2.7 does not go on with __pow__ after __ipow__.
        if result is not NotImplemented or code == 0x16:
            return result
    return operate_binary(code, left, right)


def operate_unary(code, value):
    """-x, +x or ~x of an instance."""
    method = _special(value, ("neg", "pos", "invert")[code - 0x21])
    return NotImplemented if method is None else method(value)


def compare(code, left, right):
    """A comparison with an instance among its operands, or inside them."""
    tried = code & 0x100 != 0
    code &= 0xff
    is_jump = code >= 0x3c
    if is_jump:
        code = (0x2a, 0x2b, 0x28, 0x2a, 0x2c, 0x28)[(code - 0x3c) // 2]
    result = _compare(left, right, code - 0x28, tried)
    return not not result if is_jump else result


def _compare(left, right, number, tried):
    """The comparison with a number: == != < <= > >= are 0 to 5."""
    if isinstance(left, (list, tuple, dict)):
        if isinstance(right, (list, tuple)) and isinstance(left, type(right)):
            return _compare_items(left, right, number)
        if isinstance(left, dict) and isinstance(right, dict) and number < 2:
            return _same_entries(left, right) == (number == 0)
    if isinstance(left, (set, frozenset)) and isinstance(right, (set, frozenset)):
        return _compare_sets(left, right, number)
    name = ("eq", "ne", "lt", "le", "gt", "ge")[number]
    reflected = ("eq", "ne", "gt", "ge", "lt", "le")[number]
    result = _ask(right, reflected, left) if tried else _rich(left, right, name, reflected)
    if result is not NotImplemented:
        return result
    order = _three_way(left, right)
    if order is NotImplemented:
        if number < 2:
            return (left is right) == (number == 0)
        raise _unordered(left, right)
    return _holds(order, 0, number)


def _rich(left, right, name, reflected):
    """What the methods of a rich comparison say, those of a derived class first."""
    other = type(right)
    if other is not type(left) and issubclass(other, type(left)):
        result = _ask(right, reflected, left)
        if result is not NotImplemented:
            return result
    result = _ask(left, name, right)
    return result if result is not NotImplemented else _ask(right, reflected, left)


def _three_way(left, right):
    """What __cmp__ of one of two values says, as a number; NotImplemented without it."""
    order = _ask(left, "cmp", right)
    if order is not NotImplemented:
        return _number_of(order)
    order = _ask(right, "cmp", left)
    return order if order is NotImplemented else -_number_of(order)


def _unordered(left, right):
    """The error for two values that no class orders."""
    kinds = (_name_of(type(left)), _name_of(type(right)))
    return TypeError("unorderable types: %s and %s" % kinds)


def _number_of(result):
    """What __cmp__ or __len__ has returned, as an integer."""
    if not isinstance(result, (int, long, float)):
        raise TypeError("an integer is required")
    return int(result)


def _ask(value, name, other):
    """What the method with a name says of another value; NotImplemented without it."""
    method = _special(value, name)
    return NotImplemented if method is None else method(value, other)


def _holds(left, right, number):
    """A comparison by its number."""
    if number == 0:
        return left == right
    if number == 1:
        return left != right
    if number == 2:
        return left < right
    if number == 3:
        return left <= right
    return left > right if number == 4 else left >= right


def _compare_items(left, right, number):
    """The first items that differ decide, else the lengths."""
    length = len(left)
    if number < 2 and length != len(right) and isinstance(left, list):
        return number == 1
    index = 0
    while index < len(left) and index < len(right):
        first = left[index]
        second = right[index]
        if first is not second and not first == second:
            return number == 1 if number < 2 else _holds(first, second, number)
        index += 1
    return _holds(len(left), len(right), number)


def _same_entries(left, right):
    """Whether two dicts are equal."""
    if len(left) != len(right):
        return False
    for key, value in left.iteritems():
        if key not in right:
            return False
        other = right[key]
        if value is not other and not value == other:
            return False
    return True


def truth(code, value):
    """Whether an instance is true; for `not` whether it is false."""
    is_true = True
    method = _lookup(type(value), "__nonzero__")
    if method is not None:
        is_true = method(value)
        if not isinstance(is_true, int):
            kind = _name_of(type(is_true))
            raise TypeError("__nonzero__ should return bool or int, returned " + kind)
    else:
        method = _lookup(type(value), "__len__")
        if method is not None:
            is_true = _checked_length(method(value))
    return (is_true != 0) == (code != 0x24)


def contains(code, value, container):
    """value in container when one of them is an instance or the container a generator."""
    if isinstance(container, (str, dict, set, frozenset)):
        return NotImplemented
    return _contains(container, value) == (code == 0x30)


def _contains(container, value):
    """Whether a container has a value, by __contains__ or by going through it."""
    method = _lookup(type(container), "__contains__")
    if method is not None:
        return not not method(container, value)
    if _order(type(container)) is not None and _lookup(type(container), "__iter__") is None:
        is_error = isinstance(container, BaseException)
        if _lookup(type(container), "__getitem__") is None and not is_error:
            kind = _name_of(type(container))
            raise TypeError("argument of type '%s' is not iterable" % kind)
    elif not isinstance(container, BaseException) and _order(type(container)) is None:
        try:
            iter(container)
        except TypeError:
            kind = _type_name(container)
            raise TypeError("argument of type '%s' is not iterable" % kind)
    for item in container:
        if item is value or value == item:
            return True
    return False


def get_item(code, object, key, stop=None):
    """object[key] or object[key:stop] of an instance."""
    method = _lookup(type(object), "__getitem__")
    if method is None or code == 0x5b and isinstance(object, BaseException):
        return NotImplemented
    return method(object, slice(key, stop, None) if code == 0x5b else key)


def set_item(code, value, object, key):
    """object[key] = value of an instance."""
    method = _lookup(type(object), "__setitem__")
    if method is None:
        _refuse_item(object, "__setitem__", "__delitem__", "does not support item assignment")
    method(object, key, value)


def delete_item(code, object, key):
    """del object[key] of an instance."""
    method = _lookup(type(object), "__delitem__")
    if method is None:
        _refuse_item(object, "__delitem__", "__setitem__", "doesn't support item deletion")
    method(object, key)


def _refuse_item(object, missing, other, text):
    """Raises what Python 2.7 says of a class that has at most the other one of two methods."""
    if _lookup(type(object), other) is not None:
        raise AttributeError(missing)
    raise TypeError("'%s' object %s" % (_name_of(type(object)), text))


def length(code, object):
    """len() of an instance."""
    method = _lookup(type(object), "__len__")
    if method is None:
        return NotImplemented
    found = method(object)
    return found if type(found) is int and found >= 0 else _checked_length(found)


def _checked_length(length):
    """What __len__ returned, which must be a length."""
    length = _number_of(length)
    if length < 0:
        raise ValueError("__len__() should return >= 0")
    return length


def _compare_sets(left, right, number):
    """The comparison of two sets with instances in them."""
    if number < 2:
        return (len(left) == len(right) and _holds_all(right, left)) == (number == 0)
    if number > 3:
        left, right = right, left
    if number == 2 or number == 4:
        return len(left) < len(right) and _holds_all(right, left)
    return _holds_all(right, left)


def _holds_all(values, others):
    """Whether a set has all values of another."""
    for other in others:
        if other not in values:
            return False
    return True
