# Defaults and keywords.
def f(a, b=2, c=3):
    return a, b, c
print f(1), f(1, 5), f(1, c=9), f(c=1, a=2), f(1, 2, 3), f(a=1, b=2)  # expect: (1, 2, 3) (1, 5, 3) (1, 2, 9) (2, 2, 1) (1, 2, 3) (1, 2, 3)
def g(x=[]):
    x.append(1)
    return x
print g(), g(), g([])  # expect: [1] [1, 1] [1]
n = 5
def h(x=n): return x
n = 6
print h()  # expect: 5
