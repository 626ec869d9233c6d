# oracle: none, CPython has locals
print locals()  # expect error: VP3013
