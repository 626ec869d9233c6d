# Conversions to integers and characters ask __int__, those to integers then __long__.
# flavours: full, the core flavour has no classes of the program
class Code(object):
    def __int__(self):
        return 65
class Both(object):
    def __int__(self):
        return "no integer"
    def __long__(self):
        return 66
class Long(object):
    def __float__(self):
        return 1.0
    def __long__(self):
        return 67L
class LongOnly(object):
    def __long__(self):
        return 68L
print "%c%c %d %x %i" % (Code(), 66, Code(), Code(), Code())
print "%d %x %i" % (Both(), Long(), Long())
for value in (LongOnly(), Long()):
    for template in ("%d", "%c"):
        try:
            print template % value
        except TypeError as problem:
            print problem

# expect output:
#   AB 65 41 65
#   66 43 67
#   %d format: a number is required, not LongOnly
#   an integer is required
#   67
#   an integer is required
