# oracle: none, CPython finds it at run time
def f():
    raise  # expect error: VP3106
