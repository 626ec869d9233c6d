# oracle: none, CPython finds it at run time
total = 1
print totla  # expect error: VP2005
