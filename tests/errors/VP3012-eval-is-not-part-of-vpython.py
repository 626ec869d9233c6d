# oracle: none, CPython has eval
print eval('1')  # expect error: VP3012
