# Multiplication needs an integer.
try:
    "a" * 1.5
except TypeError as e:
    print e  # expect: can't multiply sequence by non-int of type 'float'
try:
    "a" * "b"
except TypeError as e:
    print e  # expect: can't multiply sequence by non-int of type 'str'
