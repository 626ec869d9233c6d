# oracle: none, CPython has no native
native include(math.h)  # expect error: VP3014
