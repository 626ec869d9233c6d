# Nested ones are equal when their values are.
a = frozenset([frozenset([1, 2]), frozenset()])
b = frozenset([frozenset(), frozenset([2, 1])])
print a == b, {a, b} == {b}, len({a, b, frozenset([a]), frozenset([b])})  # expect: True True 2
graph = {}
for i in range(20):
    for j in range(20):
        graph[frozenset([i, j])] = i + j
print len(graph), graph[frozenset([3, 17])], graph[frozenset([5])]  # expect: 210 20 10
