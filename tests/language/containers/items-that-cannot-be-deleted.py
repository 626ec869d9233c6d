# What has no items to delete says so in two ways: sequences otherwise, for an integer.
for value in ("ab", (1, 2), xrange(3), 5, None, ValueError("v")):
    for key in (0, True, "a", slice(0, 1)):
        try:
            del value[key]
        except TypeError as problem:
            print problem

value = {}
try:
    value *= "ab"
except TypeError as problem:
    print problem
try:
    print {} * "ab"
except TypeError as problem:
    print problem
try:
    value = None
    value *= "ab"
except TypeError as problem:
    print problem

# expect output:
#   'str' object doesn't support item deletion
#   'str' object doesn't support item deletion
#   'str' object does not support item deletion
#   'str' object does not support item deletion
#   'tuple' object doesn't support item deletion
#   'tuple' object doesn't support item deletion
#   'tuple' object does not support item deletion
#   'tuple' object does not support item deletion
#   'xrange' object doesn't support item deletion
#   'xrange' object doesn't support item deletion
#   'xrange' object does not support item deletion
#   'xrange' object does not support item deletion
#   'int' object does not support item deletion
#   'int' object does not support item deletion
#   'int' object does not support item deletion
#   'int' object does not support item deletion
#   'NoneType' object does not support item deletion
#   'NoneType' object does not support item deletion
#   'NoneType' object does not support item deletion
#   'NoneType' object does not support item deletion
#   'exceptions.ValueError' object doesn't support item deletion
#   'exceptions.ValueError' object doesn't support item deletion
#   'exceptions.ValueError' object does not support item deletion
#   'exceptions.ValueError' object does not support item deletion
#   unsupported operand type(s) for *=: 'dict' and 'str'
#   can't multiply sequence by non-int of type 'dict'
#   can't multiply sequence by non-int of type 'NoneType'
