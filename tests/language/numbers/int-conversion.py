# Int conversion.
print int(3.9), int(-3.9), int("42"), int(" -17 "), int("ff", 16), int("0x1f", 16), int("0b101", 0), int("777", 8), int(True)  # expect: 3 -3 42 -17 255 31 5 511 1
try:
    int("4x")
except ValueError as e:
    print e  # expect: invalid literal for int() with base 10: '4x'
try:
    int("")
except ValueError as e:
    print e  # expect: invalid literal for int() with base 10: ''
try:
    int([])
except TypeError as e:
    print e  # expect: int() argument must be a string or a number, not 'list'
print int("z", 36), int(), float(), int("0x1F", 0), int("017", 0)  # expect: 35 0 0.0 31 15
