def f():
    nonlocal x  # expect error: VP1224
