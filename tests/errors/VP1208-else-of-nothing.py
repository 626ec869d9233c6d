a = 1
else:  # expect error: VP1208
    pass
