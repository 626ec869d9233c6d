# Garbage is collected.
keep = []
for i in range(3000):
    junk = [i, str(i), (i, i + 1)]
    if i % 500 == 0:
        keep.append(junk)
print keep  # expect: [[0, '0', (0, 1)], [500, '500', (500, 501)], [1000, '1000', (1000, 1001)], [1500, '1500', (1500, 1501)], [2000, '2000', (2000, 2001)], [2500, '2500', (2500, 2501)]]
d = {}
for i in range(2000):
    d[i % 50] = "value %d" % i
print len(d), d[0], d[49]  # expect: 50 value 1950 value 1999
