# In loops.
caught = 0
for i in range(20):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        if i % 5 == 0:
            continue
    except ValueError as e:
        caught += e.args[0]
print caught  # expect: 63
