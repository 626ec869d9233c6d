# Every part of a slice may be missing.
s = "abcdefg"
print s[:], s[2:], s[:3], s[-2:], s[:-2], s[1:5], s[5:1], s[::], s[::2], s[::-1], s[5:1:-2], s[1::3]
n = range(6)
n[1:3] = []
print n
n[::2] = "ab"
print n
del n[:1]
print n

# expect output:
#   abcdefg cdefg abc fg abcde bcde  abcdefg aceg gfedcba fd be
#   [0, 3, 4, 5]
#   ['a', 3, 'b', 5]
#   [3, 'b', 5]
