# split takes a separator and a limit.
print "a b  c".split(), "a b  c".split(" "), " a b c ".split(None, 1), "a,b,c".split(",", 1), "abc".split("b")
print "".split(), "".split(","), "  ".split(), ",".split(","), "aXbXc".split("X", 0), "a  b".split(None, 0)
print "a--b--c".split("--"), "a--b--c".split("--", 1), "aaa".split("a"), "a\tb\nc".split()

# expect output:
#   ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b c '] ['a', 'b,c'] ['a', 'c']
#   [] [''] [] ['', ''] ['aXbXc'] ['a  b']
#   ['a', 'b', 'c'] ['a', 'b--c'] ['', '', '', ''] ['a', 'b', 'c']
