# Other operators, and hashes, are refused.
# flavours: full, the core flavour has no bytearrays
b = bytearray("ab")
try:
    b - b
except TypeError as e:
    print e  # expect: unsupported operand type(s) for -: 'bytearray' and 'bytearray'
try:
    b % 3
except TypeError as e:
    print e  # expect: unsupported operand type(s) for %: 'bytearray' and 'int'
try:
    -b
except TypeError as e:
    print e  # expect: bad operand type for unary -: 'bytearray'
try:
    hash(b)
except TypeError as e:
    print e  # expect: unhashable type: 'bytearray'
try:
    {b: 1}
except TypeError as e:
    print e  # expect: unhashable type: 'bytearray'
try:
    {b}
except TypeError as e:
    print e  # expect: unhashable type: 'bytearray'
try:
    "".join([b])
except TypeError as e:
    print e  # expect: sequence item 0: expected string, bytearray found
try:
    [1] + b
except TypeError as e:
    print e  # expect: can only concatenate list (not "bytearray") to list
