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
    for index in xrange(len(bases)):
        if bases[index] in bases[:index]:
            raise TypeError("Error when calling the metaclass bases\n    duplicate base class "
                            + _name_of(bases[index]))
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
            raise TypeError("Error when calling the metaclass bases\n    Cannot create a consistent"
                            " method resolution\norder (MRO) for bases " + ", ".join(names))
        order.append(candidate)
        for classes in lists:
            if classes[0] is candidate:
                del classes[0]


def _part_of_error(args, name):
    """What an error of the system was made of; None where it is not told."""
    index = 0 if name == "errno" else 1 if name == "strerror" else 2
    return args[index] if index < len(args) and 2 <= len(args) <= 3 else None


def missing_attribute(object, name):
    """object.name when neither the object nor its class has it."""
    parts = _parts(object)
    if parts is not None and type(parts[1]) is type and type(parts[0]) is not type(_ignore):
        return super_attribute(parts[1], parts[0], name)
    if name == "__dict__" and _names(object) is not None:
        return _names(object)
    kind = type(object)
    if name == "__dict__" and _names(object) is not None:
        return _names(object)
    hook = _lookup(kind, "__getattr__")
    if hook is not None:
        return hook(object, name)
    if name in ("errno", "strerror", "filename") and isinstance(object, EnvironmentError):
        return _part_of_error(object.args, name)
    if name == "__name__":
        if kind is type or parts is not None or callable(object) and _order(kind) is None:
            return _name_of(object)
    if kind is type:
        if name == "__bases__":
            bases = _bases_of(object)
            if bases is None:
                return ()
            if not isinstance(bases, tuple):
                return (bases,)
            return bases or (_root(),)
        if name == "__mro__":
            return tuple(_orders_of(object))
        if name == "__init__":
            return _init_exception if issubclass(object, BaseException) else _ignore
        if name == "__setattr__":
            return _set_plainly
        if name == "__delattr__":
            return _delete_plainly
        raise AttributeError("type object '%s' has no attribute '%s'" % (_name_of(object), name))
    module = "exceptions." if _order(kind) is None and isinstance(object, BaseException) else ""
    raise AttributeError("'%s%s' object has no attribute '%s'" % (module, _name_of(kind), name))


def function_attribute(object, name):
    """object.name of a function or a method, which the program has not stored."""
    parts = _parts(object)
    function = object
    if parts is not None:
        is_bound = type(parts[0]) is not type(function_attribute)
        function = parts[1 if is_bound else 0]
        if name == "im_func" or name == "__func__":
            return function
        if name == "im_self" or name == "__self__":
            return parts[0] if is_bound else None
        if name == "im_class":
            return type(parts[0]) if is_bound else parts[1]
    names = _names(function)
    if name == "__dict__" or name == "func_dict":
        if names is None:
            _set(function, "__dict__", None)
            _delete(function, "__dict__")
        return _names(function)
    if name == "__name__" or name == "func_name":
        return names["__name__"] if names and "__name__" in names else _name_of(function)
    if name == "__doc__" or name == "func_doc":
        return names["__doc__"] if names and "__doc__" in names else None
    raise AttributeError("'function' object has no attribute '%s'" % name)


def _root():
    """The class that all derive from."""
    return object


def _new_object():
    """object(): an instance of a class that has nothing."""
    return _class("object", None, ())()


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
        return
    described = _lookup(kind, name)
    setter = _lookup(type(described), "__set__")
    if setter is not None:
        setter(described, object, value)
    else:
        _store(object, name, value)


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


def init_result(value):
    """What an __init__ returns, which must be None."""
    if value is not None:
        raise TypeError("__init__() should return None, not '%s'" % _type_name(value))


def raise_class(kind, value):
    """raise kind, value for a class of the program."""
    if isinstance(value, kind):
        raise value
    if value is None:
        raise kind()
    if isinstance(value, tuple):
        raise kind(*value)
    raise kind(value)


def super_attribute(kind, object, name):
    """super(kind, object).name: the attribute of the class after kind in the object's order."""
    of_class = type(object) is type
    line = object if of_class else type(object)
    if not issubclass(line, kind):
        raise TypeError("super(type, obj): obj must be an instance or subtype of type")
    found = _lookup(line, name, kind)
    if type(found) is type(_ignore):
        return found if of_class else _bind(found, object)
    if found is not None:
        getter = _lookup(type(found), "__get__")
        return found if getter is None else getter(found, None if of_class else object, line)
    if name == "__init__":
        return _bind(_init_exception, object) if isinstance(object, BaseException) else _ignore
    if name == "__setattr__":
        return _bind(_set_plainly, object)
    if name == "__delattr__":
        return _bind(_delete_plainly, object)
    passed = False
    for other in _orders_of(line):
        if passed and _order(other) is not None and name in _names(other):
            return None
        passed = passed or other is kind
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
