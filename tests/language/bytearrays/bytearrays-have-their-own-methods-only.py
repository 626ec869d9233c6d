# No method of list or of texts with characters.
# flavours: full, the core flavour has no bytearrays
b = bytearray("a")
try:
    b.sort()
except AttributeError as e:
    print e  # expect: 'bytearray' object has no attribute 'sort'
try:
    b.encode
except AttributeError as e:
    print e  # expect: 'bytearray' object has no attribute 'encode'
try:
    b.name = 1
except AttributeError as e:
    print e  # expect: 'bytearray' object has no attribute 'name'
