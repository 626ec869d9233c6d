# oracle: none, CPython 2.7 accepts it
True = 0  # expect error: VP3017
