# Views of dicts: objects of three classes that are made when a program first asks for one.


def dict_viewkeys(entries):
    """A view of the keys, which has the operators of sets."""
    return _view("keys", entries, _add_operators_of_sets)


def dict_viewvalues(entries):
    """A view of the values."""
    return _view("values", entries, None)


def dict_viewitems(entries):
    """A view of the (key, value) tuples, which has the operators of sets."""
    return _view("items", entries, _add_operators_of_sets)


def _view(part, entries, complete):
    """A view of a part of a dict; complete adds to its class when that is made."""
    kinds = _kept_classes()
    if part not in kinds:
        kinds[part] = _class_of_views(part)
        if complete is not None:
            complete(kinds[part])
    view = kinds[part]()
    _store(view, "part", part)
    _store(view, "entries", entries)
    return view


def _kept_classes():
    """The dict of the classes that the library has made on this core."""
    return _known()[0][0]


def _class_of_views(part):
    """A new class with what all views have."""
    kind = _class("dict_" + part, None, ())
    _store(kind, "__len__", _view_length)
    _store(kind, "__iter__", _view_iterator)
    _store(kind, "__contains__", _view_has)
    _store(kind, "__repr__", _view_text)
    return kind


def _add_operators_of_sets(kind):
    """What only views of keys and items have: values may be equal and without a hash."""
    _store(kind, "__hash__", None)
    _store(kind, "__and__", _view_and)
    _store(kind, "__rand__", _view_after_and)
    _store(kind, "__or__", _view_or)
    _store(kind, "__ror__", _view_after_or)
    _store(kind, "__sub__", _view_without)
    _store(kind, "__rsub__", _view_after_minus)
    _store(kind, "__xor__", _view_xor)
    _store(kind, "__rxor__", _view_after_xor)
    _store(kind, "__eq__", _view_equal)
    _store(kind, "__ne__", _view_unequal)
    _store(kind, "__lt__", _view_below)
    _store(kind, "__le__", _view_within)
    _store(kind, "__gt__", _view_above)
    _store(kind, "__ge__", _view_around)


def _view_length(self):
    """len(view)."""
    return len(_names(self)["entries"])


def _view_iterator(self):
    """iter(view): the iterator of the dict, which tells when the dict changed."""
    names = _names(self)
    if names["part"] == "keys":
        return names["entries"].iterkeys()
    if names["part"] == "values":
        return names["entries"].itervalues()
    return names["entries"].iteritems()


def _view_has(self, value):
    """value in view."""
    names = _names(self)
    entries = names["entries"]
    if names["part"] == "keys":
        return value in entries
    if names["part"] == "values":
        return value in entries.values()
    if not isinstance(value, tuple) or len(value) != 2:
        return False
    return value[0] in entries and entries[value[0]] == value[1]


def _view_text(self):
    """repr(view)."""
    return _name_of(type(self)) + "(" + repr(list(_view_iterator(self))) + ")"


def _view_and(self, other):
    """view & other, for any iterable."""
    return set(_view_iterator(self)).intersection(other)


def _view_after_and(self, other):
    """other & view."""
    return set(other).intersection(_view_iterator(self))


def _view_or(self, other):
    """view | other."""
    return set(_view_iterator(self)).union(other)


def _view_after_or(self, other):
    """other | view."""
    return set(other).union(_view_iterator(self))


def _view_without(self, other):
    """view - other."""
    return set(_view_iterator(self)).difference(other)


def _view_after_minus(self, other):
    """other - view."""
    return set(other).difference(_view_iterator(self))


def _view_xor(self, other):
    """view ^ other."""
    return set(_view_iterator(self)).symmetric_difference(other)


def _view_after_xor(self, other):
    """other ^ view."""
    return set(other).symmetric_difference(_view_iterator(self))


def _is_view(value):
    """Whether a value is a view of keys or items."""
    kinds = _kept_classes()
    return type(value) is kinds.get("keys") or type(value) is kinds.get("items")


def _can_compare(value):
    """Whether a view can be compared with a value."""
    return isinstance(value, (set, frozenset)) or _is_view(value)


def _more_of_view(value, other):
    """How many members one of two sets or views has more than the other."""
    sizes = [_view_length(each) if _is_view(each) else len(each) for each in (value, other)]
    return sizes[0] - sizes[1]


def _all_in(values, others):
    """Whether a set or view has all members of another one."""
    for value in _view_iterator(values) if _is_view(values) else values:
        if not (_view_has(others, value) if _is_view(others) else value in others):
            return False
    return True


def _view_equal(self, other):
    """view == other."""
    if not _can_compare(other):
        return NotImplemented
    return _more_of_view(self, other) == 0 and _all_in(self, other)


def _view_unequal(self, other):
    """view != other."""
    equal = _view_equal(self, other)
    return equal if equal is NotImplemented else not equal


def _view_below(self, other):
    """view < other: part of it and not all."""
    if not _can_compare(other):
        return NotImplemented
    return _more_of_view(self, other) < 0 and _all_in(self, other)


def _view_within(self, other):
    """view <= other: part of it or all."""
    if not _can_compare(other):
        return NotImplemented
    return _more_of_view(self, other) <= 0 and _all_in(self, other)


def _view_above(self, other):
    """view > other."""
    if not _can_compare(other):
        return NotImplemented
    return _more_of_view(self, other) > 0 and _all_in(other, self)


def _view_around(self, other):
    """view >= other."""
    if not _can_compare(other):
        return NotImplemented
    return _more_of_view(self, other) >= 0 and _all_in(other, self)
