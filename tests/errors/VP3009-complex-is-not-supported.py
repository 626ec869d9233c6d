# oracle: none, CPython has complex
a = 2j  # expect error: VP3009
