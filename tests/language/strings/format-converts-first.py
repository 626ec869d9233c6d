# !r and !s take the text of the value before it is formatted.
print "{0!r} {0!s}".format("it's")
print "{!r:>8}|{!s:<6}|".format("ab", None)
print "{0!r:{1}}|".format([1], 6)

# expect output:
#   "it's" it's
#       'ab'|None  |
#   [1]   |
