# dict takes a dict or pairs, and keywords, also by **.
print sorted(dict([(1, 2)]).items()), sorted(dict({"a": 1}, b=2).items()), dict(a=1), dict()
named = {"x": 1, "y": 2}
print sorted(dict({}, **named).items()), sorted(dict([("x", 0)], **named).items())
print dict(source=1), dict(entries=2), dict([["k", "v"], "ab"])["a"]
for call in [lambda: dict(5), lambda: dict([5]), lambda: dict(["abc"]), lambda: dict(1, 2)]:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   [(1, 2)] [('a', 1), ('b', 2)] {'a': 1} {}
#   [('x', 1), ('y', 2)] [('x', 1), ('y', 2)]
#   {'source': 1} {'entries': 2} b
#   'int' object is not iterable
#   cannot convert dictionary update sequence element #0 to a sequence
#   dictionary update sequence element #0 has length 3; 2 is required
#   dict expected at most 1 arguments, got 2
