# oracle: none, CPython has packages
from . import tools  # expect error: VP2009
