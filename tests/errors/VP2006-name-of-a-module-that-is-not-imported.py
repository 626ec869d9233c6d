# oracle: none, CPython finds it at run time
print coreid()  # expect error: VP2006
