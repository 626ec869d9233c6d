break  # expect error: VP3103
