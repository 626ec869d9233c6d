# A class without the method is refused by the function's own words.
# flavours: full, longs
class Plain(object):
    pass


p = Plain()
tries = [
    lambda: int(p), lambda: long(p), lambda: float(p), lambda: hex(p), lambda: oct(p),
    lambda: bin(p), lambda: abs(p), lambda: round(p), lambda: int(p, 10),
]
for attempt in tries:
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   int() argument must be a string or a number, not 'Plain'
#   long() argument must be a string or a number, not 'Plain'
#   float() argument must be a string or a number
#   hex() argument can't be converted to hex
#   oct() argument can't be converted to oct
#   'Plain' object cannot be interpreted as an index
#   bad operand type for abs(): 'Plain'
#   a float is required
#   int() can't convert non-string with explicit base
