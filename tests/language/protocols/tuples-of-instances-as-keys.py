# A tuple is an equal key when the instances in it are.
class N(object):
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, N) and self.n == other.n

    def __repr__(self):
        return "N%d" % self.n


t = {(N(1), 5): "t"}
print t[(N(1), 5)], t[N(1), 5], (N(1), 5) in t, (N(1), 6) in t, ((N(1),),) in t
t[N(1), 5] = "u"
t[N(1), (N(2), 3)] = "v"
print len(t), t[N(1), 5], t[N(1), (N(2), 3)], hash((N(1), 2)) == hash((N(1), 2))
del t[N(1), 5]
print t, set([(N(1),), (N(1),)]), {(N(1),): 1}.get((N(1),))

# expect output:
#   t t True False False
#   2 u v True
#   {(N1, (N2, 3)): 'v'} set([(N1,)]) 1
