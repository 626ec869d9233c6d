# Dicts have no viewkeys(), viewvalues() and viewitems(): asking for one is an AttributeError.
# cause: a view is a type of its own with the operators of sets.
# workaround: set(names), names.values(), names.items()
# oracle: none, CPython 2.7 has them
names = {"a": 1}
try:
    names.viewkeys()
except AttributeError as problem:
    print problem  # expect: 'dict' object has no attribute 'viewkeys'
print set(names) & set(["a", "b"])  # expect: set(['a'])
