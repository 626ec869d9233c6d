# A method __del__ is an ordinary method: nothing calls it when an object is dropped.
# cause: memory is collected when there is none left, not when the last reference goes.
# workaround: use a with statement, or call a method of your own.
# oracle: none, CPython 2.7 calls it when the last reference goes
class Resource(object):
    def __del__(self):
        print "deleted"
r = Resource()
r = None
print "dropped"  # expect: dropped
