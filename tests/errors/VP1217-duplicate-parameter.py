def f(a, a):  # expect error: VP1217
    pass
