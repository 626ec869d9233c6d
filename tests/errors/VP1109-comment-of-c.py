/* a comment */  # expect error: VP1109
print 1
