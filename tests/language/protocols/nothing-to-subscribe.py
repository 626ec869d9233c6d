# An instance without the methods has no items.
class Plain(object):
    pass


p = Plain()


def store():
    p[0] = 1


def delete():
    del p[0]


def unpack():
    a, b = p


for attempt in (lambda: p[1:2], store, delete, unpack):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   'Plain' object has no attribute '__getitem__'
#   'Plain' object does not support item assignment
#   'Plain' object doesn't support item deletion
#   'Plain' object is not iterable
