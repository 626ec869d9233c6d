# An instance that equals a number and has its hash is the same key.
class Five(object):
    def __hash__(self):
        return 5

    def __eq__(self, other):
        return isinstance(other, Five) or other == 5


m = {5: "five"}
print m[Five()], Five() in m, m.get(Five())
m[Five()] = "FIVE"
print m
n = {Five(): "n"}
print n[5], 5 in n, 5.0 in n, 6 in n, n.get(5), n.get(6)
n[5] = "changed"
print len(n), n[Five()]
print len(set([Five(), 5, 5.0, 6]))

# expect output:
#   five True five
#   {5: 'FIVE'}
#   n True True False n None
#   1 changed
#   2
