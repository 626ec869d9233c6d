# Stars take width and precision from the values.
print "%*d|%-*d|%*d" % (5, 1, 5, 2, -5, 3) + "|"
print "%.*f %.*f %*.*f|" % (2, 1.5, 0, 2.5, 8, 3, 3.14159)
print "%.*s|%*s|" % (2, "abc", 5, "ab")
for values in [("a", 1), (1.5, 1), (5,)]:
    try:
        print "%*d" % values
    except TypeError as problem:
        print problem

# expect output:
#       1|2    |3    |
#   1.50 2    3.142|
#   ab|   ab|
#   * wants int
#   * wants int
#   not enough arguments for format string
