"""Classes: how they are made, what descriptors and operators mean."""


def _orders_of(kind):
    """The classes that a class is searched in."""
    order = _order(kind)
    if order is not None:
        return list(order)
    return [kind] if kind is object else [kind, object]


def merge_orders(bases):
    """The order in which a class and its bases are searched: C3, as 2.7 has it."""
    lists = [_orders_of(base) for base in bases]
    lists.append(list(bases))
    order = [None]
    while True:
        lists = [classes for classes in lists if classes]
        if not lists:
            return tuple(order)
        candidate = None
        for classes in lists:
            candidate = classes[0]
            for other in lists:
                for index in xrange(1, len(other)):
                    if other[index] is candidate:
                        candidate = None
            if candidate is not None:
                break
        if candidate is None:
            names = []
            for classes in lists:
                if _name_of(classes[0]) not in names:
                    names.append(_name_of(classes[0]))
            raise TypeError("Cannot create a consistent method resolution\norder (MRO) for bases "
                            + ", ".join(names))
        order.append(candidate)
        for classes in lists:
            if classes[0] is candidate:
                del classes[0]


def missing_attribute(object, name):
    """object.name when neither the object nor its class has it."""
    parts = _parts(object)
    if parts is not None and type(parts[1]) is type and type(parts[0]) is not type(_ignore):
        return super_attribute(parts[1], parts[0], name)
    kind = type(object)
    hook = _lookup(kind, "__getattr__")
    if hook is not None:
        return hook(object, name)
    if name == "__dict__" and _names(object) is not None:
        return _names(object)
    if name == "__name__":
        if kind is type or parts is not None or callable(object) and _order(kind) is None:
            return _name_of(object)
    if kind is type:
        if name == "__bases__":
            bases = _bases_of(object)
            if bases is None:
                return ()
            return bases if isinstance(bases, tuple) else (bases,)
        if name == "__mro__":
            return tuple(_orders_of(object))
        if name == "__init__":
            return _init_exception if issubclass(object, BaseException) else _ignore
        if name == "__setattr__":
            return _set_plainly
        if name == "__delattr__":
            return _delete_plainly
        raise AttributeError("type object '%s' has no attribute '%s'" % (_name_of(object), name))
    raise AttributeError("'%s' object has no attribute '%s'" % (_name_of(kind), name))


def _init_exception(self, *args):
    """What the __init__ of a built-in exception class does."""
    _store(self, None, args)


def get_described(object, value):
    """The attribute of an object whose class has value for it."""
    kind = type(object)
    getter = _lookup(type(value), "__get__")
    if getter is None:
        return value
    if kind is type:
        return getter(value, None, object)
    return getter(value, object, kind)


def set_described(object, name, value):
    """object.name = value for a class with descriptors or __setattr__."""
    kind = type(object)
    hook = _lookup(kind, "__setattr__")
    if hook is not None:
        hook(object, name, value)
    else:
        _set_plainly(object, name, value)


def _set_plainly(object, name, value):
    """What the __setattr__ of object does."""
    described = _lookup(type(object), name)
    setter = _lookup(type(described), "__set__")
    if setter is not None:
        setter(described, object, value)
    else:
        _store(object, name, value)


def delete_described(object, name):
    """del object.name for a class with descriptors or __delattr__."""
    hook = _lookup(type(object), "__delattr__")
    if hook is not None:
        hook(object, name)
    else:
        _delete_plainly(object, name)


def _delete_plainly(object, name):
    """What the __delattr__ of object does."""
    described = _lookup(type(object), name)
    deleter = _lookup(type(described), "__delete__")
    if deleter is not None:
        deleter(described, object)
    elif _lookup(type(described), "__set__") is not None:
        raise AttributeError("__delete__")
    else:
        _remove(object, name)


def special_method(object, name):
    """The method that a statement calls: of the class, not of the object."""
    found = _lookup(type(object), name)
    if found is None:
        raise AttributeError(name)
    if isinstance(found, type(special_method)):
        return _bind(found, object)
    return get_described(object, found)


def raise_class(kind, value):
    """raise kind, value for a class of the program."""
    if isinstance(value, kind):
        raise value
    if value is None:
        raise kind()
    if isinstance(value, tuple):
        raise kind(*value)
    raise kind(value)


def iterate(object):
    """A loop over an instance."""
    starter = _lookup(type(object), "__iter__")
    if starter is not None:
        iterator = starter(object)
        if iterator is not object and not _is_instance(iterator):
            for value in iterator:
                yield value
            return
        step = _lookup(type(iterator), "next")
        try:
            while True:
                yield step(iterator)
        except StopIteration:
            return
    getter = _lookup(type(object), "__getitem__")
    if getter is None:
        raise TypeError("'%s' object is not iterable" % _name_of(type(object)))
    index = 0
    try:
        while True:
            yield getter(object, index)
            index += 1
    except IndexError:
        return


def _is_instance(value):
    """Whether a value is an instance of a class of the program."""
    return _order(type(value)) is not None


def _binary(left, right, name, reflected):
    """An operator of two operands by its two methods."""
    kind = type(left)
    other = type(right)
    method = _lookup(kind, name)
    second = _lookup(other, reflected)
    if second is not None and other is not kind and issubclass(other, kind):
        result = second(right, left)
        if result is not NotImplemented:
            return result
        second = None
    if method is not None:
        result = method(left, right)
        if result is not NotImplemented:
            return result
    if second is not None and other is not kind:
        return second(right, left)
    return NotImplemented


def _compare(left, right, name, reflected):
    """A comparison by its methods, then by __cmp__, then by identity."""
    if isinstance(left, (list, tuple)) and isinstance(right, type(left)):
        return _compare_items(left, right, name)
    if isinstance(left, dict) and isinstance(right, dict):
        same = len(left) == len(right)
        for key, value in left.iteritems():
            if same and (key not in right or not (value is right[key] or value == right[key])):
                same = False
        return same == (name == "__eq__")
    result = _binary(left, right, name, reflected)
    if result is not NotImplemented:
        return result
    order = 0
    method = _lookup(type(left), "__cmp__")
    if method is not None:
        order = method(left, right)
    else:
        method = _lookup(type(right), "__cmp__")
        if method is not None:
            order = -method(right, left)
        elif left is right:
            order = 0
        elif name == "__eq__":
            return False
        elif name == "__ne__":
            return True
        else:
            raise TypeError("unorderable types: %s and %s" % (_name_of(type(left)), _name_of(type(right))))
    if name == "__eq__":
        return order == 0
    if name == "__ne__":
        return order != 0
    if name == "__lt__":
        return order < 0
    if name == "__le__":
        return order <= 0
    if name == "__gt__":
        return order > 0
    return order >= 0


def _compare_items(left, right, name):
    """The first items that differ decide, else the lengths."""
    for index in xrange(min(len(left), len(right))):
        first = left[index]
        second = right[index]
        if first is not second and not first == second:
            if name == "__eq__" or name == "__ne__":
                return name == "__ne__"
            return _ordered(first, second, name)
    return _ordered(len(left), len(right), name)


def _ordered(left, right, name):
    """A comparison by the name of its method."""
    if name == "__eq__":
        return left == right
    if name == "__ne__":
        return left != right
    if name == "__lt__":
        return left < right
    if name == "__le__":
        return left <= right
    return left > right if name == "__gt__" else left >= right


def _method(object, name, message):
    """A method that an instruction needs."""
    method = _lookup(type(object), name)
    if method is None:
        raise TypeError(message % _name_of(type(object)))
    return method


def operate_binary(code, left, right, third=None):
    """An operator of two operands with an instance among them, by its code (opcodes.ts)."""
    if code == 0x20:
        return left + right * third
    if code == 0x1f:
        code = 0x10
        if right < 0:
            code = 0x11
            right = -right
    name = ("add", "sub", "mul", "div", "floordiv", "mod", "pow", "and", "or", "xor", "lshift",
            "rshift", "truediv", "add", "mul")[code - 0x10]
    if code >= 0x1d:
        method = _lookup(type(left), "__i" + name + "__")
        if method is not None:
            result = method(left, right)
            if result is not NotImplemented:
                return result
    result = _binary(left, right, "__" + name + "__", "__r" + name + "__")
    if result is NotImplemented:
        sign = ("+", "-", "*", "/", "//", "%", "** or pow()", "&", "|", "^", "<<", ">>", "/",
                "+=", "*=")[code - 0x10]
        raise TypeError("unsupported operand type(s) for %s: '%s' and '%s'"
                        % (sign, _name_of(type(left)), _name_of(type(right))))
    return result


def operate_unary(code, value):
    """-x, +x or ~x of an instance."""
    method = _lookup(type(value), ("__neg__", "__pos__", "__invert__")[code - 0x21])
    if method is None:
        raise TypeError("bad operand type for unary %s: '%s'"
                        % ("-+~"[code - 0x21], _name_of(type(value))))
    return method(value)


def compare(code, left, right):
    """A comparison with an instance among its operands, or inside them."""
    if code >= 0x3c:
        code = (0x2a, 0x2b, 0x28, 0x2a, 0x2c, 0x28)[(code - 0x3c) // 2]
    name = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")[code - 0x28]
    reflected = ("__eq__", "__ne__", "__gt__", "__ge__", "__lt__", "__le__")[code - 0x28]
    return _compare(left, right, name, reflected)


def truth(code, value):
    """Whether an instance is true; for `not` whether it is false."""
    method = _lookup(type(value), "__nonzero__")
    if method is None:
        method = _lookup(type(value), "__len__")
    return (method is None or method(value) != 0) == (code != 0x24)


def contains(code, value, container):
    """value in container when one of them is an instance or the container a generator."""
    return _contains(container, value) == (code == 0x30)


def get_item(code, object, key):
    """object[key] of an instance."""
    return _method(object, "__getitem__", "'%s' object has no attribute '__getitem__'")(object, key)


def set_item(code, value, object, key):
    """object[key] = value of an instance."""
    _method(object, "__setitem__", "'%s' object does not support item assignment")(object, key, value)


def delete_item(code, object, key):
    """del object[key] of an instance."""
    _method(object, "__delitem__", "'%s' object doesn't support item deletion")(object, key)


def length(code, object):
    """len() of an instance."""
    return _method(object, "__len__", "object of type '%s' has no len()")(object)


def _contains(container, value):
    """Whether a container has a value, by __contains__ or by going through it."""
    method = _lookup(type(container), "__contains__")
    if method is not None:
        return not not method(container, value)
    for item in container:
        if item is value or item == value:
            return True
    return False


def super_attribute(kind, object, name):
    """super(kind, object).name: the attribute of the class after kind in the object's order."""
    of_class = type(object) is type
    line = object if of_class else type(object)
    if not issubclass(line, kind):
        raise TypeError("super(type, obj): obj must be an instance or subtype of type")
    found = _lookup(line, name, kind)
    if found is not None:
        getter = _lookup(type(found), "__get__")
        if getter is not None:
            return getter(found, None if of_class else object, line)
        return found if of_class or type(found) is not type(_ignore) else _bind(found, object)
    if name == "__init__":
        return _bind(_init_exception, object) if isinstance(object, BaseException) else _ignore
    if name == "__setattr__":
        return _bind(_set_plainly, object)
    if name == "__delattr__":
        return _bind(_delete_plainly, object)
    raise AttributeError("'super' object has no attribute '%s'" % name)


def _ignore():
    """What the __init__ of object does."""


def getattr(object, name, *default):
    """object.name, or the default when there is no such attribute."""
    if len(default) > 1:
        raise TypeError("getattr expected at most 3 arguments, got %d" % (len(default) + 2))
    if not isinstance(name, str):
        raise TypeError("getattr(): attribute name must be string")
    try:
        return _get(object, _name_number(name))
    except AttributeError:
        if not default:
            raise
        return default[0]


def hasattr(object, name):
    """Whether an object has an attribute."""
    if not isinstance(name, str):
        raise TypeError("hasattr(): attribute name must be string")
    try:
        _get(object, _name_number(name))
    except Exception:
        return False
    return True


def setattr(object, name, value):
    """object.name = value"""
    _name_number(name)
    _set(object, name, value)


def delattr(object, name):
    """del object.name"""
    _name_number(name)
    _delete(object, name)


def vars(object):
    """The dict of an object's own attributes."""
    names = _names(object)
    if names is None:
        raise TypeError("vars() argument must have __dict__ attribute")
    return names


def dir(object):
    """The sorted names of the attributes that the program gave an object and its classes."""
    names = _names(object)
    if names is None:
        raise TypeError("dir() needs an object of a class of the program")
    found = {}
    kinds = _order(object) or _order(type(object))
    for kind in kinds:
        if _order(kind) is not None:
            for name in _names(kind):
                found[name] = True
    for name in names:
        found[name] = True
    return sorted(found)
