# pop, remove, reverse.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
print b.pop(), b.pop(0), b.pop(-2), b
print b.remove(108), b, b.remove("e"), repr(b)
b.extend("abc")
b.reverse()
print b
for wrong in (1, 300, None, "he"):
    try:
        b.remove(wrong)
    except (TypeError, ValueError) as e:
        print e
try:
    b.pop(9)
except IndexError as e:
    print e
try:
    bytearray().pop()
except IndexError as e:
    print e

# expect output:
#   111 104 108 el
#   None e None bytearray(b'')
#   cba
#   value not found in bytearray
#   byte must be in range(0, 256)
#   an integer or string of size 1 is required
#   string must be of size 1
#   pop index out of range
#   pop from empty bytearray
