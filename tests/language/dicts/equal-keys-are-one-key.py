# Equal keys are one key.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print d, len(d)  # expect: {1: 'bool'} 1
d = {(1, 2): "t", "k": "s", None: "n", 2.5: "f"}
print d[(1, 2)], d["k"], d[None], d[2.5]  # expect: t s n f
