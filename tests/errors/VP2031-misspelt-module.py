# oracle: none, CPython finds it at run time
from paralel import coreid  # expect error: VP2031
