# Del and rebinding.
a = [1, 2]
b = a
del a
print b  # expect: [1, 2]
def f(n):
    del n
    try:
        return n
    except UnboundLocalError as e:
        return str(e)
print f(1)  # expect: local variable 'n' referenced before assignment
