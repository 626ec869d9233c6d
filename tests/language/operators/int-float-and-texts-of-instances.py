# int, long, float, hex, oct and hash ask for methods of their names.
# flavours: full, longs
class N(object):
    def __int__(self):
        return 42

    def __long__(self):
        return 43L

    def __float__(self):
        return 2.5

    def __hex__(self):
        return "0xhex"

    def __oct__(self):
        return "0oct"

    def __index__(self):
        return 5

    def __hash__(self):
        return 77


n = N()
print int(n), long(n), float(n), hex(n), oct(n), bin(n), hash(n), round(n), map(int, [n, 2.9])


class Bad(object):
    def __int__(self):
        return "x"

    def __long__(self):
        return 1.5

    def __float__(self):
        return 1

    def __hex__(self):
        return 1

    def __oct__(self):
        return None

    def __index__(self):
        return "i"


b = Bad()
for attempt in (lambda: int(b), lambda: long(b), lambda: float(b), lambda: hex(b), lambda: oct(b), lambda: bin(b)):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   42 43 2.5 0xhex 0oct 0b101 77 3.0 [42, 2]
#   __int__ returned non-int (type str)
#   __long__ returned non-long (type float)
#   __float__ returned non-float (type int)
#   __hex__ returned non-string (type int)
#   __oct__ returned non-string (type NoneType)
#   __index__ returned non-(int,long) (type str)
