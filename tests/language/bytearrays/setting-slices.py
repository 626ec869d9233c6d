# Any iterable of values replaces a slice; with a step as many as there are.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello")
b[1:3] = "XYZ"
print b
b[0:1] = [65, 66]
print b
b[3:3] = bytearray("--")
print b
b[::2] = "12345"
print b
b[1:4] = ""
print b
b[len(b):] = (33,)
print b
b[:] = "new"
print b
for key, value in ((slice(0, 3, 2), "a"), (slice(0, 2), 5), (slice(0, 2), [300]), (slice(0, 2), None), (slice(0, 2, 0), "")):
    try:
        b[key] = value
    except (TypeError, ValueError) as e:
        print e
print b

# expect output:
#   hXYZlo
#   ABXYZlo
#   ABX--YZlo
#   1B2-3Y4l5
#   13Y4l5
#   13Y4l5!
#   new
#   attempt to assign bytes of size 1 to extended slice of size 2
#   can assign only bytes, buffers, or iterables of ints in range(0, 256)
#   byte must be in range(0, 256)
#   'NoneType' object is not iterable
#   slice step cannot be zero
#   new
