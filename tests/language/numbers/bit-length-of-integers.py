# bit_length() tells how many bits an integer takes without its sign.
print (5).bit_length(), (0).bit_length(), (-8).bit_length(), True.bit_length(), (2 ** 30 - 1).bit_length()  # expect: 3 0 4 1 30
for number in (1, 255, 256, -1):
    print number.bit_length(),
print  # expect: 1 8 9 1
try:
    "text".bit_length()
except AttributeError as error:
    print error  # expect: 'str' object has no attribute 'bit_length'
