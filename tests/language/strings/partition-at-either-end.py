# partition cuts at the first separator, rpartition at the last.
print "a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("."), "abc".rpartition(".")
print ".a".partition("."), "a.".rpartition("."), "a--b".partition("--")

# expect output:
#   ('a', '.', 'b.c') ('a.b', '.', 'c') ('abc', '', '') ('', '', 'abc')
#   ('', '.', 'a') ('a', '.', '') ('a', '--', 'b')
