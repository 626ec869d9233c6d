print "tab\there"  # expect escaped: tab\x09here
print "ends with blank "  # expect escaped: ends with blank\x20
print repr("\x00\xff\n")  # expect: '\x00\xff\n'
print  # expect:
