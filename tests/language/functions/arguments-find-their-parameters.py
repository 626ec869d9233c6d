def f(a, b=2, *rest, **named):
    return a, b, rest, sorted(named.items())

print f(1)  # expect: (1, 2, (), [])
print f(1, 3, 4, 5)  # expect: (1, 3, (4, 5), [])
print f(b=7, a=8, c=9)  # expect: (8, 7, (), [('c', 9)])
print f(*[1, 2, 3], **{"z": 26})  # expect: (1, 2, (3,), [('z', 26)])
print f()  # expect trap: TypeError: f() takes at least 1 argument (0 given)
