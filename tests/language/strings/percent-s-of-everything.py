# Percent s of everything.
print "%s %s %s %s %s" % (1.0, None, (1, 2), {"a": [1]}, ValueError("v"))  # expect: 1.0 None (1, 2) {'a': [1]} v
print "%r %r" % ("it's", 1.1), "%5s%%" % 12, "%-5d|" % 3, "%s" % [1, "x"]  # expect: "it's" 1.1    12% 3    | [1, 'x']
