# While with complex conditions.
i = j = 0
while i < 10 and (j < 5 or i < 7) and not i == 9:
    i += 1
    if i % 2: j += 1
print i, j  # expect: 9 5
