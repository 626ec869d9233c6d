def f():
    pass
del f()  # expect error: VP1215
