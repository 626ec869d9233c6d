# The name that a handler binds keeps its value after the try statement.
try:
    raise ValueError("kept")
except ValueError as problem:
    pass
print problem
try:
    raise KeyError("k")
except KeyError, problem:
    pass
print repr(problem)

# expect output:
#   kept
#   KeyError('k',)
