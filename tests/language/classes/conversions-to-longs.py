# long asks an instance for its long; one from __int__ may be a long, too.
# flavours: full, longs
class Count(object):
    def __long__(self):
        return 5

    def __int__(self):
        return 2 ** 70

    def __float__(self):
        return 1

a = Count()
print repr(long(a)), repr(int(a))  # expect: 5L 1180591620717411303424L
try:
    print float(a)
except TypeError as error:
    print error  # expect: __float__ returned non-float (type int)

class Other(object):
    pass

try:
    print long(Other())
except TypeError as error:
    print error  # expect: long() argument must be a string or a number, not 'Other'
