# Unpacking errors.
for source in [(1,), (1, 2, 3), 5, "a"]:
    try:
        a, b = source
        print a, b
    except (ValueError, TypeError) as e:
        print e
# expect output:
#   need more than 1 value to unpack
#   too many values to unpack
#   'int' object is not iterable
#   need more than 1 value to unpack
