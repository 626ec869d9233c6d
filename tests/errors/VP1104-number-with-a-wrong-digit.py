mode = 089  # expect error: VP1104
