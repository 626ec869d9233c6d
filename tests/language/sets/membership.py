# `in` looks a value up; one without hash is an error.
s = {1, "a", (2, 3), None}
print 1 in s, 1.0 in s, True in s, "a" in s, "b" in s, (2, 3) in s, None in s, 2 not in s  # expect: True True True True False True True True
print 1 in frozenset(), "x" in frozenset("xyz")  # expect: False True
try:
    [] in s
except TypeError as e:
    print e  # expect: unhashable type: 'list'
