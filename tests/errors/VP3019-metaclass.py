# oracle: none, CPython 2.7 accepts it
class A(object):
    __metaclass__ = type  # expect error: VP3019
