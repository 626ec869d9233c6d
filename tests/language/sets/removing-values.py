# remove() wants the value to be there, discard() does not.
s = {1, 2, 3}
print s.remove(2), s.discard(3), s.discard(99), s  # expect: None None None set([1])
try:
    s.remove(99)
except KeyError as e:
    print e, e.args  # expect: 99 (99,)
try:
    s.remove([])
except TypeError as e:
    print e  # expect: unhashable type: 'list'
try:
    s.discard({})
except TypeError as e:
    print e  # expect: unhashable type: 'dict'
