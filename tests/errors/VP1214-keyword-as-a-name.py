class = 1  # expect error: VP1214
