# Conversions to numbers say what they cannot read.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: int("12", 99))
refused(lambda: int(12, 8))
refused(lambda: int([]))
refused(lambda: int("x"))
refused(lambda: int(1e400))
refused(lambda: int(1e400 - 1e400))
refused(lambda: float("1.5x"))
refused(lambda: float(""))
refused(lambda: float([]))
refused(lambda: ord(5))
refused(lambda: ord("ab"))
refused(lambda: chr(256))
refused(lambda: chr("a"))
refused(lambda: chr(1.5))
refused(lambda: hex(1.5))
refused(lambda: oct(1.5))
refused(lambda: bin(1.5))
refused(lambda: abs("a"))
refused(lambda: round("a"))

# expect output escaped:
#   int() base must be >= 2 and <= 36, or 0
#   int() can't convert non-string with explicit base
#   int() argument must be a string or a number, not 'list'
#   invalid literal for int() with base 10: 'x'
#   cannot convert float infinity to integer
#   cannot convert float NaN to integer
#   invalid literal for float(): 1.5x
#   could not convert string to float:\x20
#   float() argument must be a string or a number
#   ord() expected string of length 1, but int found
#   ord() expected a character, but string of length 2 found
#   chr() arg not in range(256)
#   an integer is required
#   integer argument expected, got float
#   hex() argument can't be converted to hex
#   oct() argument can't be converted to oct
#   'float' object cannot be interpreted as an index
#   bad operand type for abs(): 'str'
#   a float is required
