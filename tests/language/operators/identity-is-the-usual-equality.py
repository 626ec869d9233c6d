# Without methods == is identity, and != does not ask __eq__.
class Plain(object):
    pass


class OnlyEqual(object):
    def __eq__(self, other):
        return True


p, q = Plain(), Plain()
print p == p, p == q, p != p, p != q, p == 1, 1 == p, p != None, p in [q, p], [p].index(p), [p] == [p], [p] == [q]
e, f = OnlyEqual(), OnlyEqual()
print e == f, e != f, e != e, e == 5, 5 == e, e in [1], 1 in [e]

# expect output:
#   True False False True False False True True 0 True False
#   True True False True True True True
