# __setattr__ and __delattr__ see assignments and deletions of attributes.
class Logged(object):
    def __setattr__(self, name, value):
        print "set", name
        super(Logged, self).__setattr__(name, value)
    def __delattr__(self, name):
        print "delete", name
        object.__delattr__(self, name)
logged = Logged()
logged.x = 4
logged.x += 1
print logged.x
del logged.x
print vars(logged)
class Frozen(object):
    def __init__(self):
        object.__setattr__(self, "value", 3)
    def __setattr__(self, name, value):
        raise AttributeError("frozen")
frozen = Frozen()
try:
    frozen.value = 4
except AttributeError as error:
    print error, frozen.value
# expect output:
#   set x
#   set x
#   5
#   delete x
#   {}
#   frozen 3
