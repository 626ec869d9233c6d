# Loop variable keeps its last value.
for i in range(4):
    pass
print i  # expect: 3
for i in range(0):
    print "no"
print i  # expect: 3
for i in range(3):
    i = i * 10
    print i,
print  # expect: 0 10 20
print i  # expect: 20
