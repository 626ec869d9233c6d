# oracle: none, CPython has sets
a = {1, 2}  # expect error: VP3006
