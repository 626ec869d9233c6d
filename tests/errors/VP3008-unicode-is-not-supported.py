# oracle: none, CPython has unicode
a = u'text'  # expect error: VP3008
