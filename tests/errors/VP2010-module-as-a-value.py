# oracle: none, CPython's modules are values
import math
m = math  # expect error: VP2010
