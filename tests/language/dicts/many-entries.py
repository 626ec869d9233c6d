# Many entries.
d = {}
for i in range(300):
    d[i * 7] = i
    d["k%d" % i] = i
for i in range(0, 300, 2):
    del d[i * 7]
print len(d), d[7], d["k299"], 14 in d, 21 in d  # expect: 450 1 299 False True
total = 0
for k in d:
    total += d[k]
print total  # expect: 67350
