# Split and join.
print "a b  c".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), "".split(), "".split(","), "  x  ".split()  # expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b,c'] [] [''] ['x']
print "a-b-c".rsplit("-", 1), "one two three".rsplit(None, 1)  # expect: ['a-b', 'c'] ['one two', 'three']
print ", ".join(["a", "b", "c"]), "".join([]) == "", "-".join("abc"), "x".join(("1",))  # expect: a, b, c True a-b-c 1
print "l1\nl2\r\nl3".splitlines(), "a\n\nb\n".splitlines(True)  # expect: ['l1', 'l2', 'l3'] ['a\n', '\n', 'b\n']
print "k=v=w".partition("="), "none".partition("="), "k=v=w".rpartition("=")  # expect: ('k', '=', 'v=w') ('none', '', '') ('k=v', '=', 'w')
try:
    ",".join([1])
except TypeError as e:
    print e  # expect: sequence item 0: expected string, int found
try:
    "a".split("")
except ValueError as e:
    print e  # expect: empty separator
