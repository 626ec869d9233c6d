total = 1 + \  # expect error: VP1106
