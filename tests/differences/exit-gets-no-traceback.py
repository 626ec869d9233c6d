# The third argument of __exit__ is None, also after an exception.
# cause: there are no traceback objects; a core keeps the frames of an exception for its host.
# workaround: use the exception itself, the second argument.
# oracle: none, CPython 2.7 passes a traceback
class Manager(object):
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        print kind, value, trace
        return True
with Manager():
    raise ValueError("v")  # expect: <type 'exceptions.ValueError'> v None
