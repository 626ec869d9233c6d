# Products have as many digits as they need.
# flavours: full, longs
print 12345678901234567890 * 98765432109876543210  # expect: 1219326311370217952237463801111263526900
print -12345678901234567890 * 3  # expect: -37037036703703703670
a = 1
for i in range(1, 31):
    a *= i
print a  # expect: 265252859812191058636308480000000
print (2 ** 100 + 1) * (2 ** 100 - 1) == 2 ** 200 - 1  # expect: True
