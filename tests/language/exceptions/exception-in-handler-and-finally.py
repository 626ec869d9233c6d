# Exception in handler and finally.
def f():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise KeyError("second")
    finally:
        raise IndexError("third")
try:
    f()
except IndexError as e:
    print e  # expect: third
