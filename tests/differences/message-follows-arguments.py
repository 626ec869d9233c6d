# message is the only argument of an exception also when args is assigned later.
# cause: message is no value of its own, unless a program assigns it.
# workaround: read args.
# flavours: full, the core flavour keeps no attributes in exceptions
# oracle: none, CPython 2.7 keeps the message of the first arguments
error = ValueError("first")
error.args = ("second",)
print error.message, error  # expect: second second
