# The TypeError of a loop over an instance is raised by the loop, also where generators are about.
# flavours: full, the core flavour has no classes of the program
class Plain(object):
    def __abs__(self):
        return "abs"


def values():
    yield 1


plain = Plain()
other = Plain()
try:
    for value in plain:
        print value
except TypeError as error:
    print error  # expect: 'Plain' object is not iterable
try:
    print [value for value in other]
except TypeError as error:
    print error  # expect: 'Plain' object is not iterable
print list(values()), abs(plain)  # expect: [1] abs
