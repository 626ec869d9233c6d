# Specifications must fit their values.
def refused(value, spec):
    try:
        print format(value, spec)
    except Exception as problem:
        print problem


refused("a", "d")
refused(1, "s")
refused(1.5, "d")
refused(True, "s")
refused(None, "x")
refused(1, ".2")
refused("a", ",")
refused(1, ",x")
refused("a", "+")
refused("a", "#")
refused("a", "=5")
refused(1.5, "#")
refused(65, "+c")
refused(300, "c")
refused(1, "5.")
refused(1, "dd")
refused(1, "99999999999999999999")
refused(1, 5)
refused(1, None)

# expect output:
#   Unknown format code 'd' for object of type 'str'
#   Unknown format code 's' for object of type 'int'
#   Unknown format code 'd' for object of type 'float'
#   Unknown format code 's' for object of type 'bool'
#   Unknown format code 'x' for object of type 'str'
#   Precision not allowed in integer format specifier
#   Cannot specify ',' with 's'.
#   Cannot specify ',' with 'x'.
#   Sign not allowed in string format specifier
#   Alternate form (#) not allowed in string format specifier
#   '=' alignment not allowed in string format specifier
#   Alternate form (#) not allowed in float format specifier
#   Sign not allowed with integer format specifier 'c'
#   %c arg not in range(0x100)
#   Format specifier missing precision
#   Invalid conversion specification
#   Too many decimal digits in format string
#   format expects arg 2 to be string or unicode, not int
#   format expects arg 2 to be string or unicode, not NoneType
