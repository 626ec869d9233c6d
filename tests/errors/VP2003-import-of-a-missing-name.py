# oracle: none, CPython finds it at run time
from random import randomint  # expect error: VP2003
