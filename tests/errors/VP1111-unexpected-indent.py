a = 1
    b = 2  # expect error: VP1111
