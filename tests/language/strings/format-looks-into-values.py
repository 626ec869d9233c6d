# A field may name an element of its value.
print "{0[0]} {0[1]}".format([7, 8])
print "{0[key]} {0[5]}".format({"key": "k", 5: "five"})
print "{rows[1][0]}".format(rows=[(1, 2), (3, 4)])
print "{[2]}".format("xyz")
print "{a[two words]}".format(a={"two words": 2})

# expect output:
#   7 8
#   k five
#   3
#   z
#   2
