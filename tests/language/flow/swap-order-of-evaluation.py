# Swap order of evaluation.
def f(n):
    print "f%d" % n,
    return n
a = [f(1), f(2), f(3)]
print  # expect: f1 f2 f3
d = {f(1): f(2)}
print  # expect: f2 f1
f(1) + f(2) * f(3)
print  # expect: f1 f2 f3
a[f(0)] = f(5)
print  # expect: f5 f0
x, y = f(1), f(2)
print  # expect: f1 f2
print max(f(4), f(3))  # expect: f4 f3 4
a[f(1)] += f(6)
print  # expect: f1 f6
print a  # expect: [5, 8, 3]
