# Integers and parts.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
print 104 in b, 1 in b, "ell" in b, "x" in b, bytearray("lo") in b, "" in b, True in b, 104 not in b
for wrong in (300, -1, None, 1.5):
    try:
        print wrong in b
    except (TypeError, ValueError) as e:
        print e

# expect output:
#   True False True False True True False False
#   byte must be in range(0, 256)
#   byte must be in range(0, 256)
#   Type NoneType doesn't support the buffer API
#   Type float doesn't support the buffer API
