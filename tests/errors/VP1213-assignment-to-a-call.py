def f():
    pass
f() = 1  # expect error: VP1213
