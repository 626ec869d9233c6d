# Without __hash__ an instance is a key by itself, with __eq__, too.
class Plain(object):
    pass


class Equal(object):
    def __eq__(self, other):
        return True


p, e = Plain(), Equal()
d = {p: 1, Plain(): 2, e: 3}
print len(d), d[p], d[e], p in d, Plain() in d, Equal() in d
d[p] = 4
print d[p], len(set([p, p, Plain()])), len(set([e, Equal()])), hash(p) == hash(p), hash(e) == hash(e)
del d[p]
print p in d, len(d)

# expect output:
#   3 1 3 True False False
#   4 2 2 True True
#   False 2
