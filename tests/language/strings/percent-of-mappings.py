# %(key) asks a dict; a key may have parentheses.
table = {"name": "x", "n": 5, "(a)": 1, "": "empty"}
print "%(name)s=%(n)03d %(n)x %((a))s %()s %%" % table
print "%(name)8s|%(name)-8s|%(n)+d|%(n).2f" % table
for template in ["%(no)s", "%(name", "%(name)", "%(name)d"]:
    try:
        print template % table
    except (KeyError, ValueError, TypeError) as problem:
        print problem

# expect output:
#   x=005 5 1 empty %
#          x|x       |+5|5.00
#   'no'
#   incomplete format key
#   incomplete format
#   %d format: a number is required, not str
