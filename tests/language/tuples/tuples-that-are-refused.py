# Tuples and lists are joined to their like, and unpacked by their length.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


def unpack(values):
    first, second, third = values
    return third


refused(lambda: (1,) + [2])
refused(lambda: [1] + (2,))
refused(lambda: "a" + [1])
refused(lambda: unpack((1, 2)))
refused(lambda: unpack((1,)))
refused(lambda: unpack(()))
refused(lambda: unpack((1, 2, 3, 4)))
refused(lambda: unpack(5))

# expect output:
#   can only concatenate tuple (not "list") to tuple
#   can only concatenate list (not "tuple") to list
#   cannot concatenate 'str' and 'list' objects
#   need more than 2 values to unpack
#   need more than 1 value to unpack
#   need more than 0 values to unpack
#   too many values to unpack
#   'int' object is not iterable
