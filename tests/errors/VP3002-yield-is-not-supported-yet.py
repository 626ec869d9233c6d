# oracle: none, CPython has generators
def count():
    yield 1  # expect error: VP3002
