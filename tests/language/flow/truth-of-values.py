# 0, empty containers, None and False are false; all else is true.
for value in (0, 0.0, -0.0, "", (), [], {}, None, False, set(), xrange(0)):
    if value:
        print "true", repr(value)
for value in (1, -1, 0.1, "0", (0,), [[]], {0: 0}, True, len, int, xrange(1)):
    if not value:
        print "false", repr(value)
print not [], not [0], bool("") == False

# expect output:
#   True False True
