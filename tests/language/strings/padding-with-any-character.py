# Text is padded with one character, at the end, the start or both.
print "ab".ljust(5, ".") + "|" + "ab".rjust(5, ".") + "|" + "ab".center(5, ".") + "|" + "abc".center(6, ".")
print "ab".center(6, "*"), "a".center(4, "*"), "a".center(3, "*"), "ab".ljust(1), "ab".rjust(-4)

# expect output:
#   ab...|...ab|..ab.|.abc..
#   **ab** *a** *a* ab ab
