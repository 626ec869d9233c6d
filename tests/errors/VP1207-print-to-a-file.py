# oracle: none, CPython has files
import sys
print >>sys.stderr, 'text'  # expect error: VP1207
