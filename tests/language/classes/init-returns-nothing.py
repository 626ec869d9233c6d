# An __init__ that returns a value other than None is a TypeError.
# flavours: full, the core flavour has no classes of the program
class Number(object):
    def __init__(self):
        return 5


class Failure(Exception):
    def __init__(self):
        return "x"


class Steps(object):
    def __init__(self):
        yield 1


class Fine(object):
    def __init__(self, other=None):
        return other


for kind in (Number, Failure, Steps):
    try:
        kind()
    except TypeError as error:
        print error
try:
    raise Failure
except TypeError as error:
    print error
print type(Fine()).__name__

# expect output:
#   __init__() should return None, not 'int'
#   __init__() should return None, not 'str'
#   __init__() should return None, not 'generator'
#   __init__() should return None, not 'str'
#   Fine
