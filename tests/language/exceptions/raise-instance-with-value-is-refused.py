# raise of an exception takes no value but None.
try:
    raise ValueError("a"), None
except ValueError as problem:
    print problem
try:
    raise ValueError("a"), "b"
except TypeError as problem:
    print problem

# expect output:
#   a
#   instance exception may not have a separate value
