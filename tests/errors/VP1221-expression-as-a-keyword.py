def f(a):
    pass
f(1=2)  # expect error: VP1221
