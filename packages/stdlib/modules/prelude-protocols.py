# What native functions and loops ask instances for.


def native_of_instance(function, value, *more):
    """What a native function does with an instance as its first argument."""
    name = str(function)[19:-1]
    if name == "bool":
        return True if value else False
    if name == "callable":
        return _special(value, "call") is not None
    if name == "len":
        return len(value)
    if name == "iter":
        return _iterator_of(value)
    if name == "reversed":
        method = _special(value, name)
        return _backwards(value) if method is None else method(value)
    if name == "bin":
        return bin(_index_of(value))
    asked = "float" if name == "round" else name
    method = _special(value, asked)
    if method is None or more and name != "round":
        return _refuse_native(name, _name_of(type(value)), more)
    result = method(value)
    if name == "round":
        if not isinstance(result, float):
            raise TypeError("nb_float should return float object")
        return round(result, *more)
    if name == "float" and not isinstance(result, float):
        _refuse_result(name, "float", result)
    if (name == "int" or name == "long") and not isinstance(result, (int, long)):
        _refuse_result(name, name, result)
    if (name == "hex" or name == "oct") and not isinstance(result, str):
        _refuse_result(name, "string", result)
    if name == "long":
        # A literal would make a core without longs refuse the program.
        wide = 1
        wide <<= 64
        result = result + wide - wide
    return result


def _refuse_result(name, wanted, result):
    """What a method returned is not what it must be."""
    kind = _name_of(type(result))
    raise TypeError("__%s__ returned non-%s (type %s)" % (name, wanted, kind))


def _refuse_native(name, kind, more):
    """A class has no method for a native function."""
    if name == "abs":
        raise TypeError("bad operand type for abs(): '%s'" % kind)
    if name == "hex" or name == "oct":
        raise TypeError("%s() argument can't be converted to %s" % (name, name))
    if name == "float":
        raise TypeError("float() argument must be a string or a number")
    if name == "round":
        raise TypeError("a float is required")
    if more:
        raise TypeError("%s() can't convert non-string with explicit base" % name)
    raise TypeError("%s() argument must be a string or a number, not '%s'" % (name, kind))


def _index_of(value):
    """The integer that a value is as an index."""
    if isinstance(value, (int, long)):
        return value
    method = _special(value, "index")
    if method is None:
        kind = _name_of(type(value))
        raise TypeError("'%s' object cannot be interpreted as an index" % kind)
    result = method(value)
    if not isinstance(result, (int, long)):
        _refuse_result("index", "(int,long)", result)
    return result


def _hash_method(value):
    """__hash__ of the class of a value, or None; a class that has None there refuses."""
    method = _special(value, "hash")
    if method is None and _order(type(value)) is not None:
        for kind in _order(type(value)):
            if _order(kind) is not None and "__hash__" in _names(kind):
                raise TypeError("unhashable type: '%s'" % _name_of(type(value)))
    return method


def hash_of(value):
    """hash() of an instance, or of a tuple or frozenset that holds one."""
    if isinstance(value, frozenset):
        found = len(value)
        for item in value:
            found = (found + hash(item) * (hash(item) | 1)) & 0xfffff
        return found
    if isinstance(value, tuple):
        found = len(value)
        for item in value:
            found = (found * 31 ^ hash(item)) & 0xfffff
        return found
    method = _hash_method(value)
    if method is None:
        return id(value)
    result = method(value)
    if not isinstance(result, (int, long)):
        raise TypeError("an integer is required")
    return result


def mapping_of(value):
    """The dict that an instance stands for behind two stars; other values as they are."""
    if isinstance(value, dict) or _lookup(type(value), "keys") is None:
        return value
    found = {}
    for key in value.keys():
        found[key] = value[key]
    return found


def iterate(object):
    """What a loop over an instance runs."""
    iterator = _iterator_of(object)
    step = _lookup(type(iterator), "next")
    return iterator if step is None else _steps_of(iterator, step)


def _iterator_of(object):
    """An iterator over an instance."""
    starter = _special(object, "iter")
    if starter is None:
        getter = _special(object, "getitem")
        if getter is None:
            if isinstance(object, BaseException):
                return iter(object.args)
            raise TypeError("'%s' object is not iterable" % _name_of(type(object)))
        return _items_of(object, getter)
    iterator = starter(object)
    if _lookup(type(iterator), "next") is not None:
        return iterator
    try:
        if iter(iterator) is iterator:
            return iterator
    except TypeError:
        pass
    raise TypeError("iter() returned non-iterator of type '%s'" % _name_of(type(iterator)))


def _steps_of(iterator, step):
    """The values of an iterator of the program."""
    try:
        while True:
            yield step(iterator)
    except StopIteration:
        return


def _items_of(object, getter):
    """The items of a sequence of the program."""
    index = 0
    try:
        while True:
            yield getter(object, index)
            index += 1
    except IndexError:
        return


def _backwards(values):
    """reversed() of a sequence of the program."""
    getter = _special(values, "getitem")
    if getter is None:
        raise TypeError("argument to reversed() must be a sequence")
    return _items_from(values, getter, len(values))


def _items_from(values, getter, index):
    """The items of a sequence before an index, the last first."""
    while index > 0:
        index -= 1
        yield getter(values, index)
