# Methods of integers take no arguments and are of integers alone.
print (5).conjugate(), True.conjugate(), (-3).conjugate()  # expect: 5 1 -3
try:
    (5).bit_length(1)
except TypeError as error:
    print error  # expect: bit_length() takes no arguments (1 given)
try:
    "a".bit_length()
except AttributeError as error:
    print error  # expect: 'str' object has no attribute 'bit_length'
