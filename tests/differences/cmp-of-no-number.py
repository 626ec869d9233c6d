# cmp(x, y) is 1 where one of the two is a nan.
# cause: CPython 2.7 compares addresses there, of the floats or of their types.
# workaround: ask x != x for a nan first.
# oracle: none, it depends on addresses
nan = float("nan")
print cmp(nan, 1), cmp(1, nan), cmp(nan, nan) == 0, cmp(nan, 2.5)  # expect: 1 1 True 1
