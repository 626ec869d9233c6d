# Instances read the attributes of their class; an assignment gives an instance its own.
class Counter(object):
    limit = 3
one = Counter()
two = Counter()
one.limit = 5
print one.limit, two.limit, Counter.limit
Counter.limit = 4
print one.limit, two.limit
del one.limit
print one.limit
# expect output:
#   5 3 3
#   5 4
#   4
