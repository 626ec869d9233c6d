# A dict of 200 short strings by short strings fits a core of 16 KB, program included.
# core-memory: 16384
names = {}
for number in range(200):
    names["key" + str(number)] = "v%d" % (number * 7)
print len(names), names["key0"], names["key199"]  # expect: 200 v0 v1393
total = 0
for key in names:
    total += len(key) + len(names[key])
print total  # expect: 1930
