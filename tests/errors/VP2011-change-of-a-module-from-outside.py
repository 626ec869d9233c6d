# oracle: none, CPython's modules can be changed
import math
math.pi = 3  # expect error: VP2011
