# Neither index nor slice.
s = {1}
try:
    s[0]
except TypeError as e:
    print e  # expect: 'set' object does not support indexing
try:
    s["a"]
except TypeError as e:
    print e  # expect: 'set' object has no attribute '__getitem__'
try:
    s[0:1]
except TypeError as e:
    print e  # expect: 'set' object has no attribute '__getitem__'
try:
    s[0] = 1
except TypeError as e:
    print e  # expect: 'set' object does not support item assignment
try:
    del s[0]
except TypeError as e:
    print e  # expect: 'set' object doesn't support item deletion
try:
    reversed(s)
except TypeError as e:
    print e  # expect: argument to reversed() must be a sequence
