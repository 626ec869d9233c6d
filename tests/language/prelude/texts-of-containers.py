# str, repr and print of values that hold others.
value = [1, "it's", (), (True,), {"k": [None, 0.5]}]
print value  # expect: [1, "it's", (), (True,), {'k': [None, 0.5]}]
print str(value), repr(value) == `value`  # expect: [1, "it's", (), (True,), {'k': [None, 0.5]}] True
value.append(value)
value.append(({"me": value},))
print value[4:]  # expect: [{'k': [None, 0.5]}, [1, "it's", (), (True,), {'k': [None, 0.5]}, [...], ({'me': [...]},)], ({'me': [1, "it's", (), (True,), {'k': [None, 0.5]}, [...], ({...},)]},)]
entries = {}
entries["self"] = entries
print entries  # expect: {'self': {...}}
twice = [1]
print [twice, twice]  # expect: [[1], [1]]

print ValueError("x"), [ValueError("x"), KeyError(), IOError(1, "y")]  # expect: x [ValueError('x',), KeyError(), IOError(1, 'y')]
print str(KeyError("k")), str(ValueError("v")), str(ValueError()), str(ValueError(1, [2]))  # expect: 'k' v  (1, [2])
print str(ValueError([1, "a"])), repr(ValueError(ValueError("in")))  # expect: [1, 'a'] ValueError(ValueError('in',),)
print IOError(2, "gone"), IOError("alone")  # expect: [Errno 2] gone alone

try:
    {}["missing"]
except KeyError as error:
    print error, [error]  # expect: 'missing' [KeyError('missing',)]
try:
    [][1]
except IndexError as error:
    print error, (error,)  # expect: list index out of range (IndexError('list index out of range',),)

part = slice(1, None, -2)
print part, [part]  # expect: slice(1, None, -2) [slice(1, None, -2)]
print part.start, part.stop, part.step  # expect: 1 None -2

print [1],
print "after a container"  # expect: [1] after a container
print "before", [2], "and", (3,)  # expect: before [2] and (3,)
