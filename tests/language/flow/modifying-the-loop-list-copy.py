# Modifying the loop list copy.
a = [1, 2, 3, 4, 5, 6]
for x in a[:]:
    if x % 2: a.remove(x)
print a  # expect: [2, 4, 6]
