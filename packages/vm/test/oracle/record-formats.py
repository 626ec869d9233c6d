# Records what CPython 2.7 answers to format and str.format, in the form of record.py.
#
#   python2.7 record-formats.py > formats.json
import json

rows = []


def encode(value):
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, str):
        return value.decode("latin-1")
    if isinstance(value, list):
        return {"list": [encode(item) for item in value]}
    return value


def record(operation, function, arguments):
    try:
        result = encode(function(*arguments))
    except Exception as error:
        result = {"error": encode(type(error).__name__ + ": " + str(error))}
    rows.append([operation, [encode(value) for value in arguments], result])


values = [0, -7, 255, 1234567, True, 0.0, -2.675, 1e15, 123456.789, 1e-5, float("-inf"), float("nan"),
          "abc", "", None, [1]]
shapes = ["", "5", "<8", "*^9", "=+10", "010", " ", "+.2", ".0", ",", "012,", "x=12,", "-#8", "0>7.3"]
for value in values:
    for shape in shapes:
        for letter in ["", "d", "x", "X", "b", "o", "c", "n", "e", "F", "G", "%", "s"]:
            record("prelude._format_value", format, [value, shape + letter])
for value in [5, 1.5, "a"]:
    for spec in ["z", "dd", ".", "5.", ",s", ",x", "99999999999999999999", ".99999999999999999999", "<05", "0<5", "\xff", 5]:
        record("prelude._format_value", format, [value, spec])

templates = ["", "a", "{}", "{0}{1}{0}", "{}{}", "{0}{}", "{}{0}", "{2}", "{a}", "{{}}", "{{{0}}}", "{", "}", "a}b", "{0",
             "{0:>{1}}", "{:{}}", "{0:{1:{0}}}", "{0!r}", "{0!s:5}", "{0!x}", "{0!}", "{0!rx}", "{0!\x05}", "{0[0]}",
             "{0[a]}", "{0[-1]}", "{0[0]x}", "{0[}", "{0[]}", "{0.}", "{0.x}", "{ }", "{-1}", "{00}",
             "{99999999999999999999}", "{0{1}}", "{0}}", "{:}}", "}{", "{0:{0}}", "{0!r:{1}}"]
for template in templates:
    for arguments in [[], [5, 6], ["ab", 8]]:
        record("str.format", str.format, [template] + arguments)

print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
