# Str and repr of values.
print str(1), str(1.5), str(None), str(True), str("x"), repr("x"), str([1, "a", None, 1.5]), str((1,)), str(()), str({1: "a"})  # expect: 1 1.5 None True x 'x' [1, 'a', None, 1.5] (1,) () {1: 'a'}
print repr([]), repr({}), repr((1, 2)), [[1], [2, [3]]], `1 + 1`, `"q"`  # expect: [] {} (1, 2) [[1], [2, [3]]] 2 'q'
print str(ZeroDivisionError("x")), repr(ValueError("a", 1)), str(ValueError()), str(ValueError(1, 2))  # expect: x ValueError('a', 1)  (1, 2)
print type(1), type(""), type([]), type(None), type(1.0), type(True), type({}), type(()), type(ValueError), int, str  # expect: <type 'int'> <type 'str'> <type 'list'> <type 'NoneType'> <type 'float'> <type 'bool'> <type 'dict'> <type 'tuple'> <type 'type'> <type 'int'> <type 'str'>
