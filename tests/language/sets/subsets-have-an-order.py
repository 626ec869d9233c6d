# < <= > >= tell parts of sets.
a, b, c = {1, 2}, {1, 2, 3}, {3, 4}
print a < b, a <= b, a > b, a >= b, a < a, a <= a, a >= a, a > a  # expect: True True False False False True True False
print a < c, a <= c, a > c, a >= c, b > a, b >= frozenset(a), set() < c, set() <= set()  # expect: False False False False True True True True
print a.issubset(b), a.issubset([1, 2, 9]), a.issubset([1]), b.issuperset(a), b.issuperset("12"), a.issuperset([])  # expect: True True False True False True
if a < b:
    print "part"  # expect: part
if not c < b:
    print "no part"  # expect: no part
