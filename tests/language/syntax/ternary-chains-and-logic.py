# Ternary chains and logic.
for n in range(5):
    print "zero" if n == 0 else "one" if n == 1 else "even" if n % 2 == 0 else "odd",
print  # expect: zero one even odd even
print (1 or 1 / 0), (0 and 1 / 0), (not 0 and "x"), [] or {} or "end"  # expect: 1 0 x end
