# Attributes of a field are those of its value, __class__ among them.
print "{0.__class__} {1.__class__}".format(1, "a")  # expect: <type 'int'> <type 'str'>
try:
    print "{0.missing}".format(1)
except AttributeError as error:
    print error  # expect: 'int' object has no attribute 'missing'
