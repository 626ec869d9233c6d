# oracle: none, CPython only warns
def f():
    from math import *  # expect error: VP2013
