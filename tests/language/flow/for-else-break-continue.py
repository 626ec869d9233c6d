# For else break continue.
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print n,
print  # expect: 2 3 5 7 11
for i in range(5):
    if i == 1: continue
    if i == 4: break
    print i,
print  # expect: 0 2 3
for i in []:
    pass
else:
    print "empty"  # expect: empty
