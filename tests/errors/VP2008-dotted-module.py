# oracle: none, CPython has packages
import os.path  # expect error: VP2008
