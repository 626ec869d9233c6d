# A string plus a number, in either order, joins the string and the number's text.
# cause: published Vipera programs rely on it.
# workaround: none needed; str(number) works in both.
# oracle: none, CPython 2.7 raises TypeError
print "count: " + 3  # expect: count: 3
print 2.5 + " metres"  # expect: 2.5 metres
