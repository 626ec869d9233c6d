a = [1, (2, 3]  # expect error: VP1117
