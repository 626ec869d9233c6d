# |= &= -= ^= keep the object; every name of it sees the change.
s = {1, 2, 3}
t = s
s |= {4}
print s is t, sorted(t)  # expect: True [1, 2, 3, 4]
s &= {1, 2, 4}
print s is t, sorted(t)  # expect: True [1, 2, 4]
s -= {1}
print s is t, sorted(t)  # expect: True [2, 4]
s ^= {2, 9}
print s is t, sorted(t)  # expect: True [4, 9]
d = {"k": {1}}
u = d["k"]
d["k"] |= {2}
print sorted(u), d["k"] is u  # expect: [1, 2] True
