# + and * make new bytearrays; += and *= change the left one.
# flavours: full, the core flavour has no bytearrays
b = bytearray("ab")
print repr(b + "c"), repr("c" + b), repr(b + b), repr(b * 2), repr(2 * b), repr(b * -1)
c = b
b += "cd"
print b is c, c
b *= 2
print b is c, c
s = "x"
s += b
print repr(s)
t = s
s += "!"
print t
for wrong in ([1], 1, None):
    try:
        b + wrong
    except TypeError as e:
        print e
    try:
        b += wrong
    except TypeError as e:
        print e
for count in ("a", 1.5):
    try:
        b * count
    except TypeError as e:
        print e

# expect output:
#   bytearray(b'abc') bytearray(b'cab') bytearray(b'abab') bytearray(b'abab') bytearray(b'abab') bytearray(b'')
#   True abcd
#   True abcdabcd
#   bytearray(b'xabcdabcd')
#   xabcdabcd!
#   can't concat bytearray to list
#   can't concat list to bytearray
#   can't concat bytearray to int
#   can't concat int to bytearray
#   can't concat bytearray to NoneType
#   can't concat NoneType to bytearray
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'float'
