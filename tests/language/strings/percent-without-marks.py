# A format without marks is its own result; a program that has no marks at all needs no formatting.
print "abc" % (), "abc" % {}, "abc" % {"a": 1}, "abc" % []  # expect: abc abc abc abc
for values in [1, None, (1,), "text"]:
    try:
        print "abc" % values
    except TypeError:
        print "refused"  # expect: refused
# expect: refused
# expect: refused
# expect: refused
text = "abc"
text %= ()
print text, 7 % 4, 7.5 % 2  # expect: abc 3 1.5
