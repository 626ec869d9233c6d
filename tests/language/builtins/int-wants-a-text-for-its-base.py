# A base without a text is an error.
try:
    print int(base=10)
except TypeError as error:
    print error  # expect: int() missing string argument
print int("11", base=2), int(x="7")  # expect: 3 7
