# __iter__ must return an iterator.
class Returns(object):
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return self.value


class Plain(object):
    pass


for value in (5, [1], None, Plain()):
    try:
        for x in Returns(value):
            print x
    except TypeError as error:
        print error
    try:
        print iter(Returns(value))
    except TypeError as error:
        print error
for attempt in (lambda: list(Plain()), lambda: iter(Plain()), lambda: next(Plain()), lambda: sum(Plain())):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   iter() returned non-iterator of type 'int'
#   iter() returned non-iterator of type 'int'
#   iter() returned non-iterator of type 'list'
#   iter() returned non-iterator of type 'list'
#   iter() returned non-iterator of type 'NoneType'
#   iter() returned non-iterator of type 'NoneType'
#   iter() returned non-iterator of type 'Plain'
#   iter() returned non-iterator of type 'Plain'
#   'Plain' object is not iterable
#   'Plain' object is not iterable
#   Plain object is not an iterator
#   'Plain' object is not iterable
