# Lists find a set by its values.
outer = [1]
s = {(0, 1)}
outer.append(s)
s.add("x")
print len(outer[1]), outer[0] in s, outer.index(s), outer.count({"x", (0, 1)})  # expect: 2 False 1 1
outer.remove({(0, 1), "x"})
print outer  # expect: [1]
