def f(a=1, b):  # expect error: VP1218
    pass
