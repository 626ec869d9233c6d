# Lists, dicts and sets cannot be values.
for value in ([], {}, set(), (1, [])):
    try:
        set([value])
    except TypeError as e:
        print e
    try:
        set().add(value)
    except TypeError as e:
        print e

# expect output:
#   unhashable type: 'list'
#   unhashable type: 'list'
#   unhashable type: 'dict'
#   unhashable type: 'dict'
#   unhashable type: 'set'
#   unhashable type: 'set'
#   unhashable type: 'list'
#   unhashable type: 'list'
