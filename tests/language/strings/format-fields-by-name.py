# Fields are named by keywords; any name is free.
print "{a} {b} {a}".format(a=1, b="x")
print "{x}-{}".format(5, x=6)
print "{template} {self} {values} {named}".format(template=1, self=2, values=3, named=4)
print "{a}{b}".format(**{"a": 1, "b": [2]})

# expect output:
#   1 x 1
#   6-5
#   1 2 3 4
#   1[2]
