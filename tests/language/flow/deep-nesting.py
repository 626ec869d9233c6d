# Deep nesting.
total = 0
for a in range(2):
    for b in range(2):
        for c in range(2):
            if a:
                if b:
                    if c:
                        while total < 3:
                            total += 1
print total  # expect: 3
