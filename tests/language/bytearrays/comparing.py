# Bytes compare with bytes and with texts.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
print b == "hello", "hello" == b, b == bytearray("hello"), b != "x", b == [104], b is bytearray(b)  # expect: True True True True False False
print b < "hf", b < "hell", "a" < b, b >= b, b > bytearray(), bytearray("\xff") > "a", [b] == ["hello"], (1, b) < (1, "z")  # expect: True False True True True True True True
print cmp(b, "hello"), cmp(b, "z"), cmp("z", b)  # expect: 0 -1 1
if b < "i":
    print "less"  # expect: less
