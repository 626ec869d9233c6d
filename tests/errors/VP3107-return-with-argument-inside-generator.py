def numbers():
    if True:
        return 5  # expect error: VP3107
    yield 1
