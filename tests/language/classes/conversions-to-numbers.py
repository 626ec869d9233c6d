# int, float, abs, hex and oct ask an instance for its number.
class Angle(object):
    def __init__(self, degrees):
        self.degrees = degrees

    def __int__(self):
        return self.degrees

    def __float__(self):
        return self.degrees / 2.0

    def __abs__(self):
        return Angle(abs(self.degrees))

    def __hex__(self):
        return "hex " + str(self.degrees)

    def __oct__(self):
        return self.degrees

class Other(object):
    pass

a = Angle(-90)
print int(a), float(a), abs(a).degrees, hex(a), "%d" % a
for convert in (int, float, abs, hex, oct):
    try:
        print convert(Other())
    except TypeError as error:
        print error
try:
    print oct(a)
except TypeError as error:
    print error
for wrong in ("text", 1.5, None):
    a.degrees = wrong
    try:
        print int(a)
    except TypeError as error:
        print error

# expect output:
#   -90 -45.0 90 hex -90 -90
#   int() argument must be a string or a number, not 'Other'
#   float() argument must be a string or a number
#   bad operand type for abs(): 'Other'
#   hex() argument can't be converted to hex
#   oct() argument can't be converted to oct
#   __oct__ returned non-string (type int)
#   __int__ returned non-int (type str)
#   __int__ returned non-int (type float)
#   __int__ returned non-int (type NoneType)
