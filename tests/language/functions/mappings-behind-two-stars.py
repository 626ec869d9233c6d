# What follows ** must be a mapping.
# oracle: none, CPython's text begins with the function's name
def two(first, second=2):
    return first, second


try:
    print two(**5)
except TypeError as problem:
    print problem  # expect: argument after ** must be a mapping, not int
