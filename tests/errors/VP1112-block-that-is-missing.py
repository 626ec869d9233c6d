if 1:
print 2  # expect error: VP1112
