# Not callable.
for value in (1, "s", None, [], {}):
    try:
        value()
    except TypeError as e:
        print e
# expect output:
#   'int' object is not callable
#   'str' object is not callable
#   'NoneType' object is not callable
#   'list' object is not callable
#   'dict' object is not callable
