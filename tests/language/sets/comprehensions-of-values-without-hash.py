# A list is no value of a set.
try:
    {[x] for x in (1, 2)}
except TypeError as e:
    print e  # expect: unhashable type: 'list'
