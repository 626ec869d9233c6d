# Only classes and instances of BaseException can be raised.
class Plain(object):
    pass


for bad in (5, "text", None, [1], (), 1.5, int, Plain, Plain(), len):
    try:
        raise bad
    except TypeError, t:
        print t

# expect output:
#   exceptions must be old-style classes or derived from BaseException, not int
#   exceptions must be old-style classes or derived from BaseException, not str
#   exceptions must be old-style classes or derived from BaseException, not NoneType
#   exceptions must be old-style classes or derived from BaseException, not list
#   exceptions must be old-style classes or derived from BaseException, not tuple
#   exceptions must be old-style classes or derived from BaseException, not float
#   exceptions must be old-style classes or derived from BaseException, not type
#   exceptions must be old-style classes or derived from BaseException, not type
#   exceptions must be old-style classes or derived from BaseException, not Plain
#   exceptions must be old-style classes or derived from BaseException, not builtin_function_or_method
