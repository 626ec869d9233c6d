# oracle: none, CPython has long
a = 5L  # expect error: VP3010
