return  # expect error: VP3101
