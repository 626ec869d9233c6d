# `%(name)s` takes values of dicts, not of other mappings; a text without `%` takes no instance.
# cause: a dict is read by the machine itself.
# workaround: make a dict of it first, by dict(mapping).
# oracle: none, any mapping does there
class Names(object):
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return key * 2


try:
    print "%(a)s" % Names()
except TypeError as error:
    print error  # expect: format requires a mapping
print "%(a)s" % dict(Names())  # expect: aa
