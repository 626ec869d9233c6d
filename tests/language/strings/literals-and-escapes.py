# Literals and escapes.
print "tab\there", 'single', "quote\"inside", 'it''s', "a" "b" 'c'
print r"raw\n", "back\\slash", "\x41\102\103", "nul:" + repr("\0")
print """triple
line"""
print '''other "quotes" here'''
print "line \
continued"
print repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\r\\\x7f\xff")
# expect output:
#   tab	here single quote"inside its abc
#   raw\n back\slash ABC nul:'\x00'
#   triple
#   line
#   other "quotes" here
#   line continued
#   "it's" 'say "hi"' 'both \' and "' '\n\t\r\\\x7f\xff'
