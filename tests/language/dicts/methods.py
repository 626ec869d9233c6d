# Methods.
d = {"x": 1}
print d.setdefault("y", 5), d.setdefault("x", 9), d.pop("x"), d.pop("q", "none"), d  # expect: 5 1 1 none {'y': 5}
d.update({"a": 1, "b": 2})
e = d.copy()
e["a"] = 100
print d["a"], e["a"], len(d), len(e)  # expect: 1 100 3 3
d.clear()
print d, bool(d), bool(e)  # expect: {} False True
try:
    d.pop("missing")
except KeyError as err:
    print err  # expect: 'missing'
try:
    d.popitem()
except KeyError as err:
    print err  # expect: 'popitem(): dictionary is empty'
print dict([("p", 1), ("q", 2)]) == {"p": 1, "q": 2}, dict({"a": 1}), dict()  # expect: True {'a': 1} {}
