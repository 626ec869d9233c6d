def g(a):
    pass
def f():
    g(yield 1)  # expect error: VP1230
