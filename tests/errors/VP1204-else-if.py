if 0:
    pass
else if 1:  # expect error: VP1204
    pass
