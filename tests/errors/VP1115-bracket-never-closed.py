values = [1, 2  # expect error: VP1115
print values
