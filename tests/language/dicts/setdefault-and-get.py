# setdefault stores its default, get does not.
table = {"a": 1}
print table.get("a"), table.get("b"), table.get("b", 2), table
print table.setdefault("a", 9), table.setdefault("b", []), table.setdefault("c")
table.setdefault("b", 0).append(5)
print sorted(table.items())
for call in [lambda: table.get(), lambda: table.get([]), lambda: table.setdefault({}), lambda: table.get(1, 2, 3)]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   1 None 2 {'a': 1}
#   1 [] None
#   [('a', 1), ('b', [5]), ('c', None)]
#   get expected at least 1 arguments, got 0
#   unhashable type: 'list'
#   unhashable type: 'dict'
#   get expected at most 2 arguments, got 3
