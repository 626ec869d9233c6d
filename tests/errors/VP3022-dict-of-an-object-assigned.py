# oracle: none, CPython 2.7 accepts it
class Bunch(object):
    def __init__(self, values):
        self.__dict__ = values  # expect error: VP3022
