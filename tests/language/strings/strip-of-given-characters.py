# strip takes a set of characters, not a part.
print "xyxabcyx".strip("xy"), "xyxabcyx".lstrip("xy"), "xyxabcyx".rstrip("xy")
print repr("  a  ".strip()), repr("  a  ".strip(None)), repr("  a  ".strip("")), repr("aaa".strip("a"))
print repr(" \t\n\r\x0b\x0c a \n".strip()), repr("\x00 a".strip())

# expect output:
#   abc abcyx xyxabc
#   'a' 'a' '  a  ' ''
#   'a' '\x00 a'
