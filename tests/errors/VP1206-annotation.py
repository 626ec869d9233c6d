def f(x: int):  # expect error: VP1206
    return x
