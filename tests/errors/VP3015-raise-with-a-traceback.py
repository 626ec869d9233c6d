# oracle: none, CPython has tracebacks
raise ValueError, 'no', None  # expect error: VP3015
