# A dict gives its keys, values and items one after another.
ages = {"one": 1}
for key in ages.iterkeys():
    print key  # expect: one
for value in ages.itervalues():
    print value  # expect: 1
for item in ages.iteritems():
    print item  # expect: ('one', 1)
