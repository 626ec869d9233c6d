# Divmod signs.
for a in (-7, 7):
    for b in (-3, 3):
        print a // b, a % b, divmod(a, b)
for a in (-7.5, 7.5):
    for b in (-2.0, 2.0):
        print a // b, a % b
# expect output:
#   2 -1 (2, -1)
#   -3 2 (-3, 2)
#   -3 -2 (-3, -2)
#   2 1 (2, 1)
#   3.0 -1.5
#   -4.0 0.5
#   -4.0 -0.5
#   3.0 1.5
