d = {1: "one", "two": 2}
print d[1.0]  # expect: one
print d.get("none", "nothing")  # expect: nothing
d[(1, 2)] = [3]
print d[(1, 2)], len(d)  # expect: [3] 3
print "two" in d  # expect: True
print d["missing"]  # expect trap: KeyError: 'missing'
