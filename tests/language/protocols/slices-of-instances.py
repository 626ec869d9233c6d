# A slice comes as a slice object with None for what is missing.
class Slices(object):
    def __getitem__(self, key):
        return key.start, key.stop, key.step

    def __setitem__(self, key, value):
        print "set", key, value

    def __delitem__(self, key):
        print "del", key


s = Slices()
print s[1:2], s[1:2:3], s[::2], s[:-1:1], s["a":"b"], s[::]
s[1:2] = [3]
s[::2] = 4
del s[1:2]
del s[::3]
x = s[1:3:1]
print x

# expect output:
#   (1, 2, None) (1, 2, 3) (None, None, 2) (None, -1, 1) ('a', 'b', None) (None, None, None)
#   set slice(1, 2, None) [3]
#   set slice(None, None, 2) 4
#   del slice(1, 2, None)
#   del slice(None, None, 3)
#   (1, 3, 1)
