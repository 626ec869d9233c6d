# oracle: none, CPython finds it at run time
print math.sqrt(2)  # expect error: VP2020
