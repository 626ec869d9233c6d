"""Built-in classes that are vPython: a program that mentions them has this module without import."""


class property(object):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel

    def __get__(self, instance, owner):
        if instance is None:
            return self
        fget = self.fget
        if fget is None:
            raise AttributeError("unreadable attribute")
        return fget(instance)

    def __set__(self, instance, value):
        fset = self.fset
        if fset is None:
            raise AttributeError("can't set attribute")
        fset(instance, value)

    def __delete__(self, instance):
        fdel = self.fdel
        if fdel is None:
            raise AttributeError("can't delete attribute")
        fdel(instance)

    def getter(self, function):
        return property(function, self.fset, self.fdel)

    def setter(self, function):
        return property(self.fget, function, self.fdel)

    def deleter(self, function):
        return property(self.fget, self.fset, function)


class staticmethod(object):
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function


class classmethod(object):
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return _bind(self.function, owner)
