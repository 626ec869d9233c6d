# A power binds stronger than a sign on its left, weaker than one on its right.
print -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2
print ~5, -~5, ~-5, - - 5, +-+5, not not 5
print -7 / 2, -(7 / 2), -7 % 3, -(7 % 3)
print 1 + 2 << 3, 1 | 2 & 3 ^ 1, 6 & 3 == 3

# expect output:
#   -4 4 0.5 512 -0.25
#   -6 6 4 5 -5 True
#   -4 -3 2 -1
#   24 3 False
