# Literals side by side are one string, also over lines in parentheses.
print "a" 'b' """c""" r"\n" "\x41"
text = ("first "
        "second"
        ' third')
print text, len("" "")
print "%s-%s" "!" % (1, 2)

# expect output:
#   abc\nA
#   first second third 0
#   1-2!
