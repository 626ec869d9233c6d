# `**` in a call and `%(name)s` take dicts, not other mappings.
# cause: both are read by the machine itself.
# workaround: make a dict of it first, by dict(mapping).
# oracle: none, any mapping does there
class Names(object):
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return key * 2


def show(**named):
    return named


try:
    print show(**Names())
except TypeError as error:
    print error  # expect: show() argument after ** must be a mapping, not Names
try:
    print "%(a)s" % Names()
except TypeError as error:
    print error  # expect: format requires a mapping
print show(**dict(Names()))  # expect: {'a': 'aa'}
