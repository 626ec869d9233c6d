# oracle: none, CPython 2.7 accepts it
class A(object):
    def __getslice__(self, start, stop):  # expect error: VP3018
        return start
