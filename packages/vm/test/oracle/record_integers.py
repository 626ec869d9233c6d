# Records what CPython 2.7 makes of every pair of boundary integers, operator by operator.
#
#   python2.7 record_integers.py > integers.json
#
# "values" are the operands, longs with their L. The results of an operator stand in one text for
# each left operand, one word for each right one: a number, the capitals of an exception's class,
# or "-" where the result would be too long to record.

import json

values = [0, 1, -1, 2, -7, 31, 64, 2147483647, -2147483648, 2147483648, 9223372036854775807,
          int(-2 ** 63), 0L, -1L, 5L, 63L, 2 ** 63, -2 ** 63 - 1, 2 ** 64, 2 ** 100 + 1, -2 ** 100]

operators = [
    ("Add", lambda x, y: x + y),
    ("Subtract", lambda x, y: x - y),
    ("Multiply", lambda x, y: x * y),
    ("FloorDivide", lambda x, y: x // y),
    ("Modulo", lambda x, y: x % y),
    ("Power", lambda x, y: x ** y if abs(y) < 6 or abs(x) < 3 and abs(y) < 65 or y < 0 else None),
    ("And", lambda x, y: x & y),
    ("Or", lambda x, y: x | y),
    ("Xor", lambda x, y: x ^ y),
    ("ShiftLeft", lambda x, y: x << y if y < 65 or y >= 2 ** 63 else None),
    ("ShiftRight", lambda x, y: x >> y),
    ("TrueDivide", lambda x, y: x.__truediv__(y) if type(x) == type(y) else long(x).__truediv__(y)),
    ("Less", lambda x, y: int(x < y)),
    ("Equal", lambda x, y: int(x == y)),
]


def word(function, x, y):
    try:
        result = function(x, y)
    except Exception as error:
        return "".join(letter for letter in type(error).__name__ if letter.isupper())
    return "-" if result is None else repr(result)


rows = [json.dumps("values") + ": " + json.dumps(" ".join(repr(value) for value in values))]
for name, function in operators:
    lines = [json.dumps(" ".join(word(function, x, y) for y in values)) for x in values]
    rows.append(json.dumps(name) + ": [\n" + ",\n".join(lines) + "\n]")
print("{\n" + ",\n".join(rows) + "\n}")
