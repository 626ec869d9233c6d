# oracle: none, CPython finds it at run time
import numpy  # expect error: VP2001
