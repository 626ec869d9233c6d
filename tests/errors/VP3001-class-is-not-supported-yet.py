# oracle: none, CPython has classes
class Point:  # expect error: VP3001
    pass
