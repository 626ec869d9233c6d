yield 1  # expect error: VP3102
