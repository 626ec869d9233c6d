# oracle: none, CPython has generators
print sum(x * x for x in range(4))  # expect error: VP3003
