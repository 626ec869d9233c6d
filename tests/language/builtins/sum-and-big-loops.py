# Sum and big loops.
total = 0
i = 0
while i < 1000:
    i += 1
    if i % 2: continue
    if i > 900: break
    total += i
print total, i  # expect: 202950 902
print sum([x * x for x in range(100)])  # expect: 328350
