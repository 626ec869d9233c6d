# Attribute error.
for value in ("s", 1, [], {}, None, (1,)):
    try:
        value.missing
    except AttributeError as e:
        print e
try:
    "a".nope()
except AttributeError as e:
    print e
# expect output:
#   'str' object has no attribute 'missing'
#   'int' object has no attribute 'missing'
#   'list' object has no attribute 'missing'
#   'dict' object has no attribute 'missing'
#   'NoneType' object has no attribute 'missing'
#   'tuple' object has no attribute 'missing'
#   'str' object has no attribute 'nope'
