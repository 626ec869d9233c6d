# bit_length() and conjugate() of integers.
print [n.bit_length() for n in (0, 1, -1, 255, -256, 65536, 2147483647, True, False)]  # expect: [0, 1, 1, 8, 9, 17, 31, 1, 0]
print (5).conjugate(), True.conjugate(), (-3).conjugate()  # expect: 5 1 -3
try:
    (5).bit_length(1)
except TypeError as error:
    print error  # expect: bit_length() takes no arguments (1 given)
try:
    "a".bit_length()
except AttributeError as error:
    print error  # expect: 'str' object has no attribute 'bit_length'
