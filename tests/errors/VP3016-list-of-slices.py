# oracle: none, CPython finds it at run time
a = [1, 2]
print a[0:1, 1]  # expect error: VP3016
