# Inside a class every name with two underscores is private: variables, parameters, globals.
# flavours: full, the core flavour has no classes of the program
__outside = 1


class Holder(object):
    def read(self):
        try:
            return __outside
        except NameError as error:
            return error

    def store(self):
        global __kept
        __kept = 5

    def take(self, __value=2):
        for __index in range(3):
            pass
        return __value, (lambda __a: __a + __index)(4), [__x for __x in range(2)]

    def pass_on(self):
        return self.take(_Holder__value=7)


holder = Holder()
print holder.read(), holder.take(), holder.take(_Holder__value=3), holder.pass_on()  # expect: global name '_Holder__outside' is not defined (2, 6, [0, 1]) (3, 6, [0, 1]) (7, 6, [0, 1])
holder.store()
print _Holder__kept  # expect: 5


class __Hidden(object):
    def __method(self):
        return "hidden"

    def call(self):
        return self.__method()


class ___(object):
    def __method(self):
        return "only underscores"

    def call(self):
        return self.__method()


print __Hidden().call(), __Hidden()._Hidden__method(), ___().call()  # expect: hidden hidden only underscores
