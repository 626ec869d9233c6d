try:  # expect error: VP1210
    pass
print 1
