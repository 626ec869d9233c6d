# Iteration in insertion order.
# oracle: none, dict order is insertion order
d = {}
for k in ["z", "a", "m", "b"]:
    d[k] = len(d)
print d.keys() # expect: ['z', 'a', 'm', 'b']
del d["a"]
d["a"] = 9
print d # expect: {'z': 0, 'm': 2, 'b': 3, 'a': 9}
print [k for k in d], [k + str(v) for k, v in d.iteritems()] # expect: ['z', 'm', 'b', 'a'] ['z0', 'm2', 'b3', 'a9']
