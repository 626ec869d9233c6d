# Closure over parameter changes.
def f(n):
    def show(): return n
    n += 1
    return show
print f(1)()  # expect: 2
def g(items):
    total = 0
    def add(): return total + len(items)
    total = 10
    items = items + [1]
    return add()
print g([1, 2])  # expect: 13
