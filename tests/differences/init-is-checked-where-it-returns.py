# The TypeError of an `__init__` that returns a value is raised where it returns, also when it is called directly.
# cause: a call leaves no trace of who wanted what it returns.
# workaround: return nothing from `__init__`.
# oracle: none, CPython 2.7 raises it where the object is made
class Number(object):
    def __init__(self):
        try:
            return 5
        except TypeError as problem:
            print problem  # expect: __init__() should return None, not 'int'


Number()
