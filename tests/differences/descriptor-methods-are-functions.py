# The __get__ of a descriptor is a function of its class.
# cause: the machine enters it without a call of a value.
# workaround: define __get__ with def and call the object there.
# flavours: full, the core flavour has no classes of the program
# oracle: none, it calls the object there
class Answer(object):
    def __call__(self, *values):
        return 42


class Descriptor(object):
    __get__ = Answer()


class Thing(object):
    answer = Descriptor()


try:
    print Thing().answer
except TypeError as error:
    print error  # expect: 'Answer' object is not callable
