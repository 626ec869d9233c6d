# oracle: none, CPython 2.7 accepts it
A = type("A", (object,), {})  # expect error: VP3021
