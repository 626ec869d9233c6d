# in asks __contains__, else goes through the values.
class Has(object):
    def __contains__(self, value):
        print "asked %s:" % (value,),
        return value == 3


class Iterates(object):
    def __iter__(self):
        return iter([1, 2, 3])


class Indexed(object):
    def __getitem__(self, index):
        if index > 4:
            raise IndexError(index)
        return index * 10


print 3 in Has(), 4 in Has(), 4 not in Has(), [1] in Has()
print 2 in Iterates(), 5 in Iterates(), 5 not in Iterates()
print 30 in Indexed(), 35 in Indexed()


class Odd(object):
    def __contains__(self, value):
        return "some text"


class Plain(object):
    pass


print 1 in Odd(), 1 not in Odd(), "yes" if 1 in Odd() else "no"
try:
    print 1 in Plain()
except TypeError as error:
    print error
try:
    print Plain() in "text"
except TypeError as error:
    print error

# expect output:
#   asked 3: True asked 4: False asked 4: True asked [1]: False
#   True False True
#   True False
#   True False yes
#   argument of type 'Plain' is not iterable
#   'in <string>' requires string as left operand, not Plain
