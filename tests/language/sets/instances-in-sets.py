# A class that has __hash__ and __eq__ decides which instances are one value.
class Mark(object):
    def __init__(self, number):
        self.number = number
    def __hash__(self):
        return self.number % 3
    def __eq__(self, other):
        return isinstance(other, Mark) and self.number == other.number
    def __ne__(self, other):
        return not self == other
a = set([Mark(1), Mark(4), Mark(1)])
b = {Mark(4), Mark(9)}
print len(a), Mark(4) in a, Mark(7) in a, sorted([mark.number for mark in a])  # expect: 2 True False [1, 4]
print len(a | b), len(a & b), len(a - b), len(a ^ b), a == set([Mark(4), Mark(1)]), a <= b  # expect: 3 1 1 2 True False
a.discard(Mark(1))
a.add(Mark(4))
a |= b
print len(a), len({Mark(n % 2) for n in range(5)})  # expect: 2 2
f = frozenset([Mark(2), Mark(5)])
print hash(f) == hash(frozenset([Mark(5), Mark(2)])), {f: "found"}[frozenset([Mark(5), Mark(2)])]  # expect: True found
many = {}
for i in range(30):
    many[frozenset([Mark(i)])] = i
print many[frozenset([Mark(17)])], frozenset([Mark(30)]) in many  # expect: 17 False
