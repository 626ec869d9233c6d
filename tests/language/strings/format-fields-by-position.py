# Fields are numbered, or number themselves.
print "{0} {1} {0}".format("a", "b")
print "{} and {}".format(1, 2.5)
print "{{}} {{{0}}} {0}}}".format(7)
print "".format(), "no fields".format(1, 2)
print "{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}".format(*range(11))

# expect output:
#   a b a
#   1 and 2.5
#   {} {7} 7}
#    no fields
#   012345678910
