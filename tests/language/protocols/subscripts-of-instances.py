# Every key comes to __getitem__, __setitem__ and __delitem__ as it was written.
class Keys(object):
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print "set", key, value

    def __delitem__(self, key):
        print "del", key


k = Keys()
print k[0], k[-1], k["a"], k[1, 2], k[()], k[None], k[2.5]
k[0] = 1
k[-1] = [2]
k["a"] = "b"
k[1, 2] = 3
del k[0]
del k["a"], k[1, 2]
k[5] += 1
k["x"] *= 2

# expect output:
#   0 -1 a (1, 2) () None 2.5
#   set 0 1
#   set -1 [2]
#   set a b
#   set (1, 2) 3
#   del 0
#   del a
#   del (1, 2)
#   set 5 6
#   set x xx
