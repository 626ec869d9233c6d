# Indexing and slicing.
s = "abcdef"
print s[0], s[-1], s[1:3], s[:2], s[4:], s[-2:], s[:-2], s[::2], s[::-1], s[5:1:-2], s[10:], s[2:2] == ""  # expect: a f bc ab ef ef abcd ace fedcba fd  True
try:
    s[6]
except IndexError as e:
    print e  # expect: string index out of range
try:
    s["a"]
except TypeError as e:
    print e  # expect: string indices must be integers, not str
print s[-100:100], s[3:1] == "", s[1:5:3]  # expect: abcdef True be
