a = (1 + 2))  # expect error: VP1116
