# oracle: none, CPython has sets
print set([1])  # expect error: VP3013
