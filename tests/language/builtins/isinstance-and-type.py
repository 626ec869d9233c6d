# Isinstance and type.
print isinstance(1, int), isinstance(True, int), isinstance(1, float), isinstance("a", str), isinstance([], (list, tuple)), isinstance(None, type(None)), isinstance("a", basestring)  # expect: True True False True True True True
print type(1) == int, type(1) is type(2), type("") == str, type(1) == type(1.0), bool([]), bool("x"), bool(), bool(0.0), bool(None)  # expect: True True True False False True False False False
