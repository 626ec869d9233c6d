a = 1 +  # expect error: VP1201
