# += goes through what it is given, a constant as well as a value; + joins lists alone.
values = [0]
try:
    values += 1
except TypeError as problem:
    print problem  # expect: 'int' object is not iterable
try:
    values += 2.5 * values[0]
except TypeError as problem:
    print problem  # expect: 'float' object is not iterable
try:
    values = values + 1
except TypeError as problem:
    print problem  # expect: can only concatenate list (not "int") to list
values += (7,)
print values  # expect: [0, 7]
