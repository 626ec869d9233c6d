continue  # expect error: VP3104
