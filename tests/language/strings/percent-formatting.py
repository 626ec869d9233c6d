# Percent formatting.
print "%d %s %r" % (1, "a", "a")
print "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42)
print "%x %X %#x %o %#o %c %c %%" % (255, 255, 255, 8, 8, "z", 65)
print "%10s|%-10s|%.2s|%10.2s|" % ("abc", "abc", "abc", "abc")
print "%s %s %s" % (None, True, [1, "a"])
print "%(a)s-%(b)d" % {"a": "x", "b": 3}
print "%*d|%-*d|%.*s" % (5, 1, 5, 2, 2, "abcdef")
print "%s" % "x", "%s" % (1,), "%d%%" % 50
print "%i %u" % (3, 4), "%d" % 3.7, "%s" % ((1, 2),)
# expect output:
#   1 a 'a'
#      42|42   |00042|+42| 42
#   ff FF 0xff 10 010 z A %
#          abc|abc       |ab|        ab|
#   None True [1, 'a']
#   x-3
#       1|2    |ab
#   x 1 50%
#   3 4 3 (1, 2)
