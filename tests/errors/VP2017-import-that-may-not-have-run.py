# oracle: none, CPython looks at run time
if input():
    import math
print math.pi  # expect error: VP2017
