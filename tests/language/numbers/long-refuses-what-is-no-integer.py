# long refuses what is no integer, with its own words.
# flavours: full, longs
for text in ("", "L", "5LL", " 1x ", "1.5", "0x10", "- -5", "9" * 210 + "x"):
    try:
        print long(text)
    except ValueError as error:
        print error
try:
    print long("12", 99)
except ValueError as error:
    print error
for value in (None, [], (1,)):
    try:
        print long(value)
    except TypeError as error:
        print error
try:
    print long(5, 10)
except TypeError as error:
    print error

# expect output:
#   invalid literal for long() with base 10: ''
#   invalid literal for long() with base 10: 'L'
#   invalid literal for long() with base 10: '5LL'
#   invalid literal for long() with base 10: ' 1x '
#   invalid literal for long() with base 10: '1.5'
#   invalid literal for long() with base 10: '0x10'
#   invalid literal for long() with base 10: '- -5'
#   invalid literal for long() with base 10: '99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999'
#   long() base must be >= 2 and <= 36, or 0
#   long() argument must be a string or a number, not 'NoneType'
#   long() argument must be a string or a number, not 'list'
#   long() argument must be a string or a number, not 'tuple'
#   long() can't convert non-string with explicit base
