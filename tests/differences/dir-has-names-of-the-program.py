# dir(x) has the names that the program gave an object and its classes, not those of object; it needs an object of a class of the program.
# cause: what object has is part of the machine, not a table of names.
# workaround: none is needed for names of the program; hasattr() asks for others.
# flavours: full, the core flavour has no classes of the program
# oracle: none, CPython 2.7 lists the names of object, too
class Plain(object):
    size = 1
plain = Plain()
plain.own = 2
print dir(plain)  # expect: ['__module__', 'own', 'size']
try:
    dir([])
except TypeError as error:
    print error  # expect: dir() needs an object of a class of the program
