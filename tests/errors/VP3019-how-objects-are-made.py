# oracle: none, CPython 2.7 accepts it
class A(object):
    def __new__(cls):  # expect error: VP3019
        return 5
