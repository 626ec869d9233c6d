# What follows ** must be a mapping.
def two(first, second=2):
    return first, second


try:
    print two(**5)
except TypeError as problem:
    print problem  # expect: two() argument after ** must be a mapping, not int
