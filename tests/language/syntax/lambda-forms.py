# Lambda forms.
f = lambda: 1
g = lambda x, y=2, *a, **k: (x, y, a, sorted(k.items()))
print f(), g(1), g(1, 3, 4, z=5), (lambda x: x * 2)(4), map(lambda (x): x, [1])  # expect: 1 (1, 2, (), []) (1, 3, (4,), [('z', 5)]) 8 [1]
print (lambda x: lambda y: x + y)(1)(2)  # expect: 3
