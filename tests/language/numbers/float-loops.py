# Float loops.
# flavours: full, doubles
x = 0.0
for i in range(10): x += 0.1
print x, repr(x), x == 1.0, abs(x - 1.0) < 1e-9  # expect: 1.0 0.9999999999999999 False True
y = 1.0
n = 0
while y > 1e-300:
    y /= 3
    n += 1
print n, y  # expect: 629 7.77554396504e-301
