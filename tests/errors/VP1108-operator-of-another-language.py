a = 1
if a > 0 && a < 5:  # expect error: VP1108
    print a
