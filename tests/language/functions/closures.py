# Closures.
def counter():
    count = [0]
    def step():
        count[0] += 1
        return count[0]
    return step
a = counter()
b = counter()
print a(), a(), b(), a()  # expect: 1 2 1 3
def outer(x):
    def middle():
        def inner():
            return x + y
        y = 10
        return inner
    return middle()
print outer(5)()  # expect: 15
adders = [lambda n, k=k: n + k for k in range(3)]
print [f(10) for f in adders]  # expect: [10, 11, 12]
late = [lambda: i for i in range(3)]
print [f() for f in late]  # expect: [2, 2, 2]
def make():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return fs
print [f() for f in make()]  # expect: [2, 2, 2]
