for i in range(1001):
    pass
