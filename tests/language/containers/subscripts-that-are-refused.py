# Subscripts of the wrong type or place say what they got.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


class_of_all = 7
refused(lambda: class_of_all[0])
refused(lambda: (1, 2)["a"])
refused(lambda: (1, 2)[5])
refused(lambda: [1, 2]["a"])
refused(lambda: "ab"[1.5])
refused(lambda: [1, 2]["a":])
refused(lambda: xrange(3)[9])
refused(lambda: xrange(3)["a"])


def delete(container):
    del container[0]


def store(container, value):
    container[0:2] = value


def store_every_second(container, value):
    container[::2] = value


refused(lambda: delete("abc"))
refused(lambda: delete((1, 2)))
refused(lambda: store([1, 2], 5))
refused(lambda: store_every_second([1, 2], 5))
refused(lambda: 1 in 2)

# expect output:
#   'int' object has no attribute '__getitem__'
#   tuple indices must be integers, not str
#   tuple index out of range
#   list indices must be integers, not str
#   string indices must be integers, not float
#   slice indices must be integers or None or have an __index__ method
#   xrange object index out of range
#   sequence index must be integer, not 'str'
#   'str' object doesn't support item deletion
#   'tuple' object doesn't support item deletion
#   can only assign an iterable
#   must assign iterable to extended slice
#   argument of type 'int' is not iterable
