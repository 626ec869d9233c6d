# An attribute that is missing is told with the class of the object.
class Empty(object):
    pass
empty = Empty()
def get(): return empty.size
def call(): return empty.size()
def of_class(): return Empty.size
def delete(): del empty.size
for action in [get, call, of_class, delete]:
    try:
        action()
    except AttributeError as error:
        print error
# expect output:
#   'Empty' object has no attribute 'size'
#   'Empty' object has no attribute 'size'
#   type object 'Empty' has no attribute 'size'
#   'Empty' object has no attribute 'size'
