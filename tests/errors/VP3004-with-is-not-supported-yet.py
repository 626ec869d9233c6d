# oracle: none, CPython has with
lock = None
with lock:  # expect error: VP3004
    pass
