# An instance that is a missing key is shown by its repr.
class Key(object):
    def __repr__(self):
        return "<the key>"


table = {}
print len(table)
print table[Key()]  # expect trap: KeyError: <the key>

# expect output:
#   0
