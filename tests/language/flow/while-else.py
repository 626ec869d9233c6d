# While else.
n = 0
while n < 3:
    n += 1
else:
    print "done", n  # expect: done 3
while True:
    n += 1
    if n > 5: break
    if n == 4: continue
else:
    print "never"
print n  # expect: 6
