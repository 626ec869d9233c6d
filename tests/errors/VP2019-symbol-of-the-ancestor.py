# oracle: none, CPython finds it at run time
a = 1
print symbol(a)  # expect error: VP2019
