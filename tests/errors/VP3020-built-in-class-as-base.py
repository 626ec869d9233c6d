# oracle: none, CPython 2.7 accepts it
class Names(list):  # expect error: VP3020
    pass
