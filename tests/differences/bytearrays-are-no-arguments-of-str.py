# Methods of str, int(), float() and ord() take no bytearray; its own methods take both.
# cause: a str that is searched for lies in one piece.
# workaround: str(data)
# flavours: full, the core flavour has no bytearrays
# oracle: none, CPython 2.7 takes bytearrays
data = bytearray("12")
try:
    print int(data)
except TypeError as e:
    print e  # expect: int() argument must be a string or a number, not 'bytearray'
try:
    print "a12".find(data)
except TypeError as e:
    print e  # expect: expected a string or other character buffer object
print int(str(data)), "a12".find(str(data))  # expect: 12 1
