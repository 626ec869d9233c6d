values = [3, 4]
total = 0
for i in range(1000):
    total = total + values[1]
print total
