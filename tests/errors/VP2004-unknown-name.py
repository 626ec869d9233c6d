# oracle: none, CPython finds it at run time
print undefined_total  # expect error: VP2004
