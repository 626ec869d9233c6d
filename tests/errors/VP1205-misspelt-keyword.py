whlie 1:  # expect error: VP1205
    pass
