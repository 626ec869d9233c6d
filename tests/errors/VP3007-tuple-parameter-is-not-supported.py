# oracle: none, CPython 2.7 has tuple parameters
def f(a, (b, c)):  # expect error: VP3007
    return b
