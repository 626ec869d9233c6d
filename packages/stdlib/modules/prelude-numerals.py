# Integers as texts in a base, and back.


def int_of_text(text, base=10):
    """int(text, base): the integer that a text is in a base, 0 for that of its prefix."""
    radix = _integer(base)
    if radix != 0 and not 2 <= radix <= 36:
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    words = text.split()
    # White space may stand after a sign.
    if words[:1] == ["-"] or words[:1] == ["+"]:
        words = ["".join(words[:2])] + words[2:]
    digits = words[0].lower() if len(words) == 1 else ""
    sign = -1 if digits[:1] == "-" else 1
    if digits[:1] in "+-":
        digits = digits[1:]
    # The letter of a prefix stands at its base.
    prefix = "--b-----o-------x".find(digits[1:2]) if digits[:1] == "0" and len(digits) > 2 else 0
    if prefix > 0 and (radix == 0 or radix == prefix):
        radix = prefix
        digits = digits[2:]
    elif radix == 0:
        radix = 8 if digits[:1] == "0" else 10
    known = "0123456789abcdefghijklmnopqrstuvwxyz"[:radix]
    for digit in digits or " ":
        if digit not in known:
            shown = repr("".join(text.split(None, 0)))
            raise ValueError("invalid literal for int() with base " + str(+base) + ": " + shown)
    value = 0
    for digit in digits:
        value = value * radix + sign * known.find(digit)
    return value


def _in_base(value, bits, prefix):
    """The digits of an integer in base 2 ** bits after its sign and a prefix."""
    digits = ""
    rest = value
    while rest != 0:
        # The magnitude's lowest digit: a negative rest is never negated as a whole.
        digit = rest & ((1 << bits) - 1)
        if value < 0 and digit != 0:
            digit = (1 << bits) - digit
            rest += digit
        rest >>= bits
        digits = "0123456789abcdef"[digit] + digits
    return ("-" if value < 0 else "") + prefix + (digits or "0")


def bin(x):
    """The binary text of an integer, 0b..."""
    if not isinstance(x, int):
        raise TypeError("'" + _type_name(x) + "' object cannot be interpreted as an index")
    return _in_base(x, 1, "0b")


def hex(x):
    """The hexadecimal text of an integer, 0x..."""
    if not isinstance(x, int):
        raise TypeError("hex() argument can't be converted to hex")
    return _in_base(x, 4, "0x")


def oct(x):
    """The octal text of an integer, 0..."""
    if not isinstance(x, int):
        raise TypeError("oct() argument can't be converted to oct")
    return _in_base(x, 3, "0") if x != 0 else "0"
