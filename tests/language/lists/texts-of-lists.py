# str and repr of a list use repr of its values.
values = [1, "a'b", 2.5, None, True, [1, (2,)], {}, ()]
print values, str(values) == repr(values), len(str(values))
print [0.1, 1e20, -0.0, "\n", '"', "\\"]

# expect output:
#   [1, "a'b", 2.5, None, True, [1, (2,)], {}, ()] True 46
#   [0.1, 1e+20, -0.0, '\n', '"', '\\']
