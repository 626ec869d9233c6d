# What __float__ and __int__ return is looked at by round and % as well.
# flavours: full, the core flavour has no classes of the program
class Wrong(object):
    def __float__(self):
        return 3
    def __int__(self):
        return 2.5
class Right(object):
    def __float__(self):
        return 2.75
    def __int__(self):
        return 7
print round(Right(), 1), "%.1f %d %x" % (Right(), Right(), Right())
for ask in (round, float, int):
    try:
        print ask(Wrong())
    except TypeError as problem:
        print problem
for template in ("%f", "%g", "%d", "%x"):
    try:
        print template % Wrong()
    except TypeError as problem:
        print problem

# expect output:
#   2.8 2.8 7 7
#   nb_float should return float object
#   __float__ returned non-float (type int)
#   __int__ returned non-int (type float)
#   float argument required, not Wrong
#   float argument required, not Wrong
#   %d format: a number is required, not Wrong
#   %x format: a number is required, not Wrong
