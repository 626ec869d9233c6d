# Concatenate and repeat.
print "a" + "b" * 3, 3 * "ab", "x" * 0 == "", "x" * -1 == "", "-" * 20  # expect: abbb ababab True True --------------------
s = "a"
s += "b"
s *= 3
print s  # expect: ababab
