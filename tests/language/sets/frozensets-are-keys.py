# A frozenset has a hash that does not depend on the order.
d = {frozenset([1, 2]): "a", frozenset(): "b"}
print d[frozenset([2, 1])], d[frozenset("")], frozenset([1]) in d  # expect: a b False
print hash(frozenset("abc")) == hash(frozenset("cba")), hash(frozenset([1, 2])) == hash(frozenset([True, 2.0]))  # expect: True True
try:
    hash(set())
except TypeError as e:
    print e  # expect: unhashable type: 'set'
try:
    d[{1}]
except TypeError as e:
    print e  # expect: unhashable type: 'set'
