values = []
for i in range(10):
    values.append(i)
values[10] = 1
