# Shifts and masks.
x = 0
for i in range(8):
    x = (x << 1) | (i & 1)
print x, x >> 3, x ^ 255, ~x & 15, (1 << 30) - 1 + (1 << 30)  # expect: 85 10 170 10 2147483647
