# Methods of two objects are equal when the objects are one, not when `__eq__` says that they are equal.
# cause: methods are compared by what they hold.
# workaround: compare the objects.
# oracle: none, CPython 2.7 compares the objects by __eq__
class Same(object):
    def __eq__(self, other):
        return True

    def method(self):
        pass


first = Same()
print first.method == first.method, first.method == Same().method  # expect: True False
