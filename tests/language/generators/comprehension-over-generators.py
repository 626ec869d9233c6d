# Comprehensions of every kind take generators and have their own scope.
def pairs():
    yield "a", 1
    yield "b", 2


print [k * v for k, v in pairs()]
print sorted(dict((v, k) for k, v in pairs()).items())
print sorted({k: v for k, v in pairs()}.items()), sorted({v for k, v in pairs()})
print [[v for k, v in pairs()] for i in range(2)]
for i, (k, v) in enumerate(pairs()):
    print i, k, v

# expect output:
#   ['a', 'bb']
#   [(1, 'a'), (2, 'b')]
#   [('a', 1), ('b', 2)] [1, 2]
#   [[1, 2], [1, 2]]
#   0 a 1
#   1 b 2
