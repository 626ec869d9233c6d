# oracle: none, CPython has decorators
def twice(f):
    return f
@twice  # expect error: VP3005
def g():
    pass
