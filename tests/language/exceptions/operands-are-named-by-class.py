# Exceptions, iterators and methods as operands are named by their class.


def tell(function):
    try:
        function()
    except TypeError as error:
        print error


tell(lambda: 1 + ValueError())
tell(lambda: KeyError("a") - 1)
tell(lambda: -IOError())
tell(lambda: 1 + ValueError)
tell(lambda: 1 + [].append)
tell(lambda: 1 + len)
tell(lambda: 1 + enumerate([]))
tell(lambda: 1 + NotImplemented)
tell(lambda: len(ValueError()))
tell(lambda: ValueError()["a"])

# expect output:
#   unsupported operand type(s) for +: 'int' and 'exceptions.ValueError'
#   unsupported operand type(s) for -: 'exceptions.KeyError' and 'int'
#   bad operand type for unary -: 'exceptions.IOError'
#   unsupported operand type(s) for +: 'int' and 'type'
#   unsupported operand type(s) for +: 'int' and 'builtin_function_or_method'
#   unsupported operand type(s) for +: 'int' and 'builtin_function_or_method'
#   unsupported operand type(s) for +: 'int' and 'enumerate'
#   unsupported operand type(s) for +: 'int' and 'NotImplementedType'
#   object of type 'exceptions.ValueError' has no len()
#   sequence index must be integer, not 'str'
