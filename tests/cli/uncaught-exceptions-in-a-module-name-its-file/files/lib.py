def fail(n):
    if n == 0:
        raise ValueError("too deep")
    fail(n - 1)
