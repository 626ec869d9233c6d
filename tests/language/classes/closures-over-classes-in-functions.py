# A class made in a function sees its variables, and its methods keep them.
def make(step):
    class Counter(object):
        start = step
        def __init__(self):
            self.count = step
        def next(self):
            self.count += step
            return self.count
        def steps(self, n):
            return [step + each for each in range(n)]
    return Counter
two, five = make(2), make(5)
one, other = two(), five()
one.next()
print one.next(), other.next(), two.start, five().steps(2)
# expect output:
#   6 10 2 [5, 6]
