# oracle: none, CPython finds it at run time
import random
print random.randomint(1, 6)  # expect error: VP2007
