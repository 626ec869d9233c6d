# A run-time error names an augmented operator as it is written.


def tell(function, *arguments):
    try:
        function(*arguments)
    except TypeError as error:
        print error


def subtract(x, y):
    x -= y


def divide(x, y):
    x /= y


def floor(x, y):
    x //= y


def modulo(x, y):
    x %= y


def power(x, y):
    x **= y


def conjunction(x, y):
    x &= y


def shift(x, y):
    x <<= y


def one_less(x):
    x -= 1


def one_more(x):
    x += 1


def item(x, y):
    values = [x]
    values[0] |= y


def product(x, y):
    x *= y


def total(x, y):
    x += y


for function in (subtract, divide, floor, modulo, power, conjunction, shift, item, product, total):
    tell(function, None, 2)
tell(one_less, None)
tell(one_more, None)
tell(total, (), [])
tell(total, "a", [])
tell(product, [], "a")


def count(x):
    total = 0
    for value in (1, 2):
        total += value * x
    return total


tell(count, None)

# expect output:
#   unsupported operand type(s) for -=: 'NoneType' and 'int'
#   unsupported operand type(s) for /=: 'NoneType' and 'int'
#   unsupported operand type(s) for //=: 'NoneType' and 'int'
#   unsupported operand type(s) for %=: 'NoneType' and 'int'
#   unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#   unsupported operand type(s) for &=: 'NoneType' and 'int'
#   unsupported operand type(s) for <<=: 'NoneType' and 'int'
#   unsupported operand type(s) for |=: 'NoneType' and 'int'
#   unsupported operand type(s) for *=: 'NoneType' and 'int'
#   unsupported operand type(s) for +=: 'NoneType' and 'int'
#   unsupported operand type(s) for -=: 'NoneType' and 'int'
#   unsupported operand type(s) for +=: 'NoneType' and 'int'
#   can only concatenate tuple (not "list") to tuple
#   cannot concatenate 'str' and 'list' objects
#   can't multiply sequence by non-int of type 'str'
#   unsupported operand type(s) for *: 'int' and 'NoneType'
