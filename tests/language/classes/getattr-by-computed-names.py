# getattr, setattr, hasattr and delattr take any string, also one made at run time.
class Empty(object):
    def method(self, value):
        return value + 1
empty = Empty()
for index in range(3):
    setattr(empty, "item%d" % index, index * 10)
print [getattr(empty, "item" + str(index)) for index in range(3)]
empty.item1 = 11
print empty.item1, sorted(vars(empty).items())
print hasattr(empty, "item3"), hasattr(empty, "item" + "2"), getattr(empty, "item3", None)
delattr(empty, "item" + "0")
print hasattr(empty, "item0")
print getattr(empty, "met" + "hod")(4), getattr("text", "upper")(), getattr([3, 1], "index")(1)
print getattr(Empty, "__name__"), getattr(empty, "__class__") is Empty
for arguments in [(empty, "nope"), (empty, 5), (5, "nope")]:
    try:
        getattr(*arguments)
    except (AttributeError, TypeError) as error:
        print error
for action in (lambda: setattr(empty, 5, 1), lambda: hasattr(empty, 5), lambda: delattr(empty, 5)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print error
# expect output:
#   [0, 10, 20]
#   11 [('item0', 0), ('item1', 11), ('item2', 20)]
#   False True None
#   False
#   5 TEXT 1
#   Empty True
#   'Empty' object has no attribute 'nope'
#   getattr(): attribute name must be string
#   'int' object has no attribute 'nope'
#   attribute name must be string, not 'int'
#   hasattr(): attribute name must be string
#   attribute name must be string, not 'int'
