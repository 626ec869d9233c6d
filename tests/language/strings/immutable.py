# Immutable.
try:
    s = "abc"
    s[0] = "x"
except TypeError as e:
    print e  # expect: 'str' object does not support item assignment
