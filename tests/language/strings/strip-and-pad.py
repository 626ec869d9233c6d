# Strip and pad.
print repr("  x y ".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab")  # expect: 'x y' 'x ' '  x' a cba abc
print repr("ab".ljust(5)), repr("ab".rjust(5)), repr("ab".center(5)), repr("abc".center(6)), "ab".center(7, "*"), "7".zfill(3), "-7".zfill(4), "abc".ljust(2)  # expect: 'ab   ' '   ab' '  ab ' ' abc  ' ***ab** 007 -007 abc
print "a\tb".expandtabs(), "a\tb".expandtabs(4), "ab\tc\td".expandtabs(3)  # expect: a       b a   b ab c  d
