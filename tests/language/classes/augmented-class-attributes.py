# += on an instance reads the class and writes the instance.
class Counter(object):
    total = 10
    seen = []
counter = Counter()
counter.total += 1
counter.seen += ["a"]
print counter.total, Counter.total, Counter.seen, counter.seen is Counter.seen
Counter.total += 5
print Counter().total, counter.total
# expect output:
#   11 10 ['a'] True
#   15 11
