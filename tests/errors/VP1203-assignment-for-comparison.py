x = 1
if x = 1:  # expect error: VP1203
    print x
