# They have no method that would.
f = frozenset([1])
try:
    f.add(2)
except AttributeError as e:
    print e  # expect: 'frozenset' object has no attribute 'add'
try:
    f.update([2])
except AttributeError as e:
    print e  # expect: 'frozenset' object has no attribute 'update'
try:
    f.clear()
except AttributeError as e:
    print e  # expect: 'frozenset' object has no attribute 'clear'
try:
    f.pop()
except AttributeError as e:
    print e  # expect: 'frozenset' object has no attribute 'pop'
try:
    {1}.append(2)
except AttributeError as e:
    print e  # expect: 'set' object has no attribute 'append'
