b = 1
a = &b  # expect error: VP1226
