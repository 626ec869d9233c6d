# Basics.
d = {"a": 1, "b": 2}
print d["a"], len(d), "a" in d, "z" in d, d.get("a"), d.get("z"), d.get("z", 0), d.has_key("b")  # expect: 1 2 True False 1 None 0 True
d["c"] = 3
d["a"] += 10
del d["b"]
print sorted(d.items()), sorted(d.keys()), sorted(d.values())  # expect: [('a', 11), ('c', 3)] ['a', 'c'] [3, 11]
try:
    d["zz"]
except KeyError as e:
    print e  # expect: 'zz'
try:
    d[1]
except KeyError as e:
    print e  # expect: 1
try:
    d[[]] = 1
except TypeError as e:
    print e  # expect: unhashable type: 'list'
print {} == {}, {1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: {2: 3}}  # expect: True True False {1: {2: 3}}
