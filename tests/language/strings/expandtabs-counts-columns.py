# Tabs go to the next column; lines begin anew.
print repr("a\tb\tcd\te".expandtabs()), repr("a\tb".expandtabs(4)), repr("a\tb".expandtabs(1))
print repr("a\tb".expandtabs(0)), repr("a\tb".expandtabs(-3)), repr("ab\n\tc\r\td".expandtabs(4))

# expect output:
#   'a       b       cd      e' 'a   b' 'a b'
#   'ab' 'ab' 'ab\n    c\r    d'
