# translate replaces characters by those of a table and leaves some out.
table = "".join([chr(code) for code in range(256)])
table = table[:97] + "bcdefghijklmnopqrstuvwxyza" + table[123:]
print "hello, zebra".translate(table)
print "hello, zebra".translate(table, "l,")
print "hello, zebra".translate(None, "aeiou")
print "same".translate(None, ""), repr("".translate(table, "x"))
for arguments in [(), ("short",), (5,), (None, 5), (None, "a", "b")]:
    try:
        print "a".translate(*arguments)
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   ifmmp, afcsb
#   ifp afcsb
#   hll, zbr
#   same ''
#   translate expected at least 1 arguments, got 0
#   translation table must be 256 characters long
#   expected a string or other character buffer object
#   expected a string or other character buffer object
#   translate expected at most 2 arguments, got 3
