# A class that can only store or only delete items names the method it lacks.
# flavours: full, the core flavour has no classes of the program
class Stores(object):
    def __setitem__(self, key, value):
        print "stores", key
class Deletes(object):
    def __delitem__(self, key):
        print "deletes", key
Stores()[1] = 2
del Deletes()[1]
try:
    del Stores()[0]
except AttributeError as problem:
    print problem
try:
    Deletes()[0:1] = 2
except AttributeError as problem:
    print problem
try:
    object()[0] = 1
except TypeError as problem:
    print problem

# expect output:
#   stores 1
#   deletes 1
#   __delitem__
#   __setitem__
#   'object' object does not support item assignment
