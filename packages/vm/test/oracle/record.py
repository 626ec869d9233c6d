# Records what CPython 2.7 answers to the calls of operators-and-texts.test.ts.
#
#   python2.7 record.py > expected.json
#
# A row is [operation, arguments, result]; a result is a value or {"error": "class: text"}.
# Values are JSON; floats are {"float": repr}, tuples {"tuple": [...]}, dicts {"dict": [[k, v]]},
# ints past 32 bits {"big": digits}, longs {"long": digits}; bytes of strings are characters.
import itertools
import json
import math

LOW, HIGH = int(-2 ** 63), int(2 ** 63 - 1)


def encode(value):
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, long):
        return {"long": str(value)}
    if isinstance(value, int):
        return value if -2 ** 31 <= value < 2 ** 31 else {"big": str(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, str):
        return value.decode("latin-1")
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, list):
        return {"list": [encode(item) for item in value]}
    return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}


def run(function, arguments):
    try:
        result = function(*arguments)
    except Exception as error:
        return {"error": type(error).__name__ + ": " + str(error)}
    return encode(result)


rows = []


def record(operation, function, arguments):
    result = run(function, arguments)
    if isinstance(result, dict) and "error" in result and operation in binary:
        result = {"error": result["error"].split(":")[0]}
    rows.append([operation, [encode(value) for value in arguments], result])


inf, nan = float("inf"), float("nan")
integers = [0, 1, -1, -7, 2 ** 31 - 1, -2 ** 31, 3037000500, 2 ** 53 + 1, HIGH, LOW, True]
floats = [0.0, -0.0, -2.5, 1e300, 5e-324, inf, nan]
others = ["a", None, [1], (2,)]
numbers = integers + floats
longs = [0L, -5L, 2 ** 63, -2 ** 64 - 1, 2 ** 100, -3 ** 700]

binary = {
    "Add": lambda x, y: x + y,
    "Subtract": lambda x, y: x - y,
    "Multiply": lambda x, y: x * y,
    "Divide": lambda x, y: x / y,
    "FloorDivide": lambda x, y: x // y,
    "Modulo": lambda x, y: x % y,
    "Power": lambda x, y: x ** y,
    "And": lambda x, y: x & y,
    "Or": lambda x, y: x | y,
    "Xor": lambda x, y: x ^ y,
    "ShiftLeft": lambda x, y: x << y,
    "ShiftRight": lambda x, y: x >> y,
}


def small_enough(name, x, y):
    if name in ("Power", "ShiftLeft") and isinstance(x, int) and isinstance(y, (int, long)):
        return abs(y) < 3000
    if name in ("Multiply", "Power"):
        size = [abs(v) for v in (x, y) if isinstance(v, (int, long))]
        if isinstance(x, (str, list, tuple)) or isinstance(y, (str, list, tuple)):
            return not size or size[0] < 100
    return not (name == "Power" and isinstance(y, (int, long)) and abs(y) >= 3000)


for name in sorted(binary):
    pairs = list(itertools.product(numbers, repeat=2))
    pairs += itertools.product(others, [0, 2, True, 1.5] + others)
    pairs += itertools.product([0, 2, True, 1.5], others)
    for x, y in pairs:
        # vPython joins strings and numbers.
        joins = name == "Add" and isinstance(x, str) != isinstance(y, str)
        formats = name == "Modulo" and isinstance(x, str)
        if small_enough(name, x, y) and not joins and not formats:
            record(name, binary[name], [x, y])

unary = {"Negate": lambda x: -x, "Positive": lambda x: +x, "Invert": lambda x: ~x}
for name in sorted(unary):
    for x in integers + floats + others:
        record(name, unary[name], [x])

values = [0, -42, LOW, True, 3.7, -0.0, 1e-5, 123456789.0, inf, nan, 2.5, 1e16]
shapes = ["", "+", " ", "#", "-8", "08", "+08", "#08", ".0", "8.3", "08.3", "#.3", "-#08.3", "+-12.2"]
for shape in shapes:
    for letter in "doxXeEfFgGsrc":
        for value in values:
            record("Modulo", binary["Modulo"], ["[%" + shape + letter + "]", value])
texts = [("%s", "x"), ("%5s|", "ab"), ("%-5s|", "ab"), ("%.1s", "abc"), ("%r", "it's"), ("%05s", "a"),
         ("%c", "q"), ("%c", 65), ("%c", 256), ("%c", -1), ("%c", "ab"), ("%5c|", 65), ("%%", ()),
         ("%5%|", ()), ("%d", "3"), ("%f", "x"), ("%y", 3), ("%", 3), ("%(a", {}), ("%(a)", {"a": 1}),
         ("%(a)s", {"a": 1}), ("%(a)s", {}), ("%(a)s", 3), ("%(a)s", "x"), ("%(a)s %(b)d", {"a": 1, "b": 2}),
         ("%*d", (5, 1)), ("%*d", (-5, 1)), ("%*d|", ("a", 1)), ("%.*f", (2, 1.5)), ("%.*f", (-3, 1.5)),
         ("%d %d", (1,)), ("%d", (1, 2)), ("a", 3), ("a", [3]), ("a", {}), ("a", ()), ("%s", ()),
         ("%s", [1]), ("%s %s", ([1], {2: (3,)})), ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}),
         ("%ld", 5), ("%hhd", 5), ("%(a(b))s", {"a(b)": 5}), ("%()s", {"": 5}), ("%.-3d", 5),
         ("%!", ()), ("%d%", 1), ("%.120d", 3), ("%x", 1.5), ("%.3d", 1e30), ("%o", -9), ("%#o", 0),
         ("%s", None), ("%d", None), ("%10.4s|", "abcdefgh"), ("%s%%%s", (1, 2)), ("%.50f", 0.1),
         ("%.0f", 0.5), ("%.0f", 1.5), ("%.0f", 2.5), ("%.0e", 15.0), ("%.300f", 1e-300), ("%f", 1e60),
         ("%g", 5e-324), ("%.17g", 0.1), ("%5", 5), ("%.", 5), ("%*", 5)]
for text, argument in texts:
    record("Modulo", binary["Modulo"], [text, argument])


def method(name):
    return lambda text, *arguments: getattr(text, name)(*arguments)


words = ["", "a", "abc", "abcabc", "  a b  c ", "Hello World", "HELLO", "hello", "a\tb\n\tc", "123", "a1",
         "they're Bill's", "-5", "+42", "a,b,,c", "x\r\ny\n\nz\r", "\x00\xff\x7f", "aaa", "\t\n\x0b\x0c\r "]
plain = ["capitalize", "isalnum", "isalpha", "isdigit", "islower", "isspace", "isupper", "lower", "title",
         "swapcase", "upper", "expandtabs", "split", "rsplit", "splitlines", "strip", "lstrip", "rstrip"]
for name in plain:
    for word in words:
        record("str." + name, method(name), [word])
calls = {
    "center": [(4,), (7,), (8, "*"), (20,), (-1,), (5, "xy"), ("a",), (5, 5)],
    "ljust": [(4,), (9, "."), ("a",), (5, "")],
    "rjust": [(4,), (9, "."), (5, 5)],
    "zfill": [(0,), (5,), (12,), ("a",), (1.5,)],
    "expandtabs": [(0,), (1,), (4,), (-3,), ("a",)],
    "strip": [("a",), ("a ",), ("",), (None,), (5,), ("cH",)],
    "lstrip": [("ab",), (5,)],
    "rstrip": [("bc",), (None,)],
    "count": [("a",), ("",), ("ab",), ("", 1, 2), ("a", 1), ("a", -2), ("a", 0, -1), (5,), ("", 9)],
    "find": [("a",), ("",), ("bc",), ("a", 1), ("a", -2), ("", 4), ("c", 0, 2), (5,), ("a", "b"), ("a", None, None)],
    "rfind": [("a",), ("",), ("bc",), ("a", 1), ("", 4), ("c", 0, 2)],
    "index": [("a",), ("zz",), ("b", 1)],
    "rindex": [("a",), ("zz",)],
    "startswith": [("a",), ("",), (("x", "a"),), (5,), ((5,),), ("b", 1), ("bc", 1, 2), ("", 9), ((),)],
    "endswith": [("c",), ("",), (("x", "c"),), (5,), ("b", 0, 2), ("abc", -3), ("", 9)],
    "replace": [("a", "-"), ("", "-"), ("a", "", 1), ("b", "xyz", -1), ("abc", "x"), ("", "-", 2), (1, 2), ("aa", "b")],
    "split": [(",",), (None, 1), (None, 0), ("a", 1), ("",), (5,), (None, "x"), ("bc",), (",", -1), ("aa",)],
    "rsplit": [(",",), (None, 1), (None, 0), ("a", 1), ("",), ("bc",), ("aa",)],
    "splitlines": [(True,), (False,), (1,)],
    "partition": [("b",), ("",), ("zz",), (5,), ("bc",)],
    "rpartition": [("b",), ("zz",), ("a",)],
    "join": [([],), (["x"],), (["x", "y", "z"],), (("p", "q"),), ("rst",), (5,), ([1],), (["a", 1],)],
}
for name in sorted(calls):
    for arguments in calls[name]:
        for word in words:
            record("str." + name, method(name), [word] + list(arguments))

functions = {
    "abs": (abs, [(x,) for x in integers + floats + others + longs]),
    "divmod": (divmod, [(x, y) for x in integers + floats for y in integers + floats] + [("a", 1), (1, None)]
        + [(x, y) for x in longs for y in longs + [0, -7, LOW, 1.5]] + [(x, y) for x in [0, -7, LOW, 1.5] for y in longs]),
    "float": (float, [(x,) for x in integers + floats + others + longs] + [(x,) for x in [
        " 1.5 ", "inf", "-INFINITY", "nan", "+Nan", "1e5", "1e400", "1e-400", "1e", ".", ".5", "5.", "1_0", "0x10",
        " a ", "", "-", "1e5 x", "--1", "1e+", "00012", "1.7976931348623159e308", "4.9e-324", "2.4e-324", "infx"]] + [()]),
    "long": (long, [(x,) for x in [0, -7, LOW, 3.7, 1e300, inf, nan, "12", " -5L ", "1" * 40, "L", "", None] + longs]
        + [("ff", 16), ("0x1fL", 0), ("5L", 22), ("12", 40), (5, 10), ()]),
    "int": (int, [(x,) for x in integers + floats + others + longs] + [(x,) for x in [
        "12", " -7 ", "+5", "- 5", "5L", "0x1f", "", "-", "9223372036854775807", "-9223372036854775808",
        "9223372036854775808", "1_0", "1.5", "00012", "\t3\n"]] + [(x, y) for x in ["10", "z", "0x1f", "0b11", "0o17", "017", "8", "0", "0x", "-0x10", "1L"]
        for y in [0, 2, 8, 10, 16, 36, 1, 37, -1]] + [(5, 10), ("5", 10.0), ()]),
    "pow": (pow, [(2, 10), (2, -1), (2.0, 0.5), (2, 10, 7), (2, 10, -7), (-3, 5, 7), (2, -1, 3), (2.0, 1, 3), (2, 3, 0),
        (0, 0, 1), (3, 10 ** 12, 10 ** 9 + 7), (HIGH, HIGH, HIGH - 1), (LOW, 3, HIGH), (7, 5, LOW), (7, 5, None), ("a", 1)]),
    "round": (round, [(x,) for x in integers + floats + others + longs] + [(x, n) for x in
        [2.5, -2.5, 0.5, 1.5, 2.675, 1.005, 5.015, 12345.678, 1e300, 1.7e308, 5e-324, 0.1, -0.4, 1e22, 0.15, 0.25, 0.35, inf, nan, 15, 25]
        for n in [0, 1, 2, -1, -2, -299, -308, 20, 323, 400, -400, True]] + [(1.5, 1.5), (1.5, None)]),
    "chr": (chr, [(x,) for x in [0, 65, 255, 256, -1, True, 65.5, "a", None]]),
    "ord": (ord, [("a",), ("\xff",), ("ab",), ("",), (5,), (None,)]),
    "repr": (repr, [(x,) for x in integers + floats + others + longs if x not in (LOW,)] + [(chr(n),) for n in range(256)] + [
        ("it's",), ('"',), ("'\"",), ([],), ((),), ({},), ([[]],), (((1,), [2, {3: (4.5, None)}]),), ({"k": "v"},)]),
    "str": (str, [(x,) for x in integers + floats + others + longs] + [(["a", 1.1],), ()]),
    "bin": (bin, [(x,) for x in integers + longs + [1.5, "a"]]),
    "hex": (hex, [(x,) for x in integers + longs + [1.5, "a"]]),
    "oct": (oct, [(x,) for x in integers + longs + [1.5, "a"]]),
    "math.sqrt": (math.sqrt, [(x,) for x in integers + longs[:5] + floats + ["a", None]]),
    "math.floor": (math.floor, [(x,) for x in [1.5, -1.5, 0.0, -0.0, 3, inf, nan, "a"]]),
    "math.ceil": (math.ceil, [(x,) for x in [1.5, -1.5, 0.0, -0.5, 3, inf, nan, "a"]]),
    "math.fabs": (math.fabs, [(x,) for x in [1.5, -1.5, -0.0, -3, -inf, nan, "a"]]),
    "math.exp": (math.exp, [(x,) for x in [0, 1, -1, 0.5, 10, 709.7, 709.8, 710, -745, -746, -1000, inf, -inf, nan, "a", 1e-10, 3.3]]),
    "math.log": (math.log, [(x,) for x in [1, 2, 0.5, 10, 1e300, 5e-324, 1e-300, 0, -1, inf, nan, "a", 1.0000001, 0.9999999, 3.3]]
        + [(8, 2), (100, 10), (5, 1), (0, 2), (2, 0), (2.5, 3.5)]),
    "math.sin": (math.sin, [(x,) for x in [0, -0.0, 1, -1, 3.141592653589793, 1.5707963267948966, 100, 1e5, 1e-10, 1e10, inf, nan, "a", 0.1, 22.0, 5e-324]]),
    "math.cos": (math.cos, [(x,) for x in [0, 1, -1, 3.141592653589793, 1.5707963267948966, 100, 1e5, 1e-10, 1e10, inf, nan, "a", 0.1, 22.0]]),
    "math.pow": (math.pow, [(x, y) for x in [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, 10.0, inf, -inf, nan, 1e300, 1e-300, 3]
        for y in [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 3.0, -3.0, 1e10, inf, -inf, nan, 0.1, 1.5, -1.5]]),
}
for name in sorted(functions):
    function, argument_lists = functions[name]
    for arguments in argument_lists:
        record(name, function, list(arguments))

print("[")
print(",\n".join(json.dumps(row, sort_keys=True, separators=(",", ":")) for row in rows))
print("]")
