# oracle: none, CPython's modules are values
import time  # expect error: VP2012
time = 5
