# Operators on an instance without special methods are refused in its class's name.
class Plain(object):
    def method(self):
        return 1


def numbers():
    yield 1


def tell(function):
    try:
        print function()
    except TypeError as problem:
        print problem


def loop(value):
    for item in value:
        print item


def repeat(value):
    value *= "ab"


plain = Plain()
tell(lambda: loop(plain))
tell(lambda: plain[0])
tell(lambda: plain["a"])
tell(lambda: plain in 5)
tell(lambda: 5 in plain)
tell(lambda: plain in [plain])
tell(lambda: repeat(plain))
tell(lambda: list(plain))
tell(lambda: plain.method + 1)
tell(lambda: plain in ValueError(plain))
tell(lambda: plain in numbers())

# expect output:
#   'Plain' object is not iterable
#   'Plain' object does not support indexing
#   'Plain' object has no attribute '__getitem__'
#   argument of type 'int' is not iterable
#   argument of type 'Plain' is not iterable
#   True
#   unsupported operand type(s) for *=: 'Plain' and 'str'
#   'Plain' object is not iterable
#   unsupported operand type(s) for +: 'instancemethod' and 'int'
#   True
#   False
