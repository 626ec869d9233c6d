if 1  # expect error: VP1202
    print 2
