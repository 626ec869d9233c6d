# Unbound names.
def f():
    print y
    y = 1
try:
    f()
except UnboundLocalError as e:
    print e  # expect: local variable 'y' referenced before assignment
try:
    undefined_name
except NameError as e:
    print e  # expect: name 'undefined_name' is not defined
def g():
    del z
try:
    z = 1
    del z
    print z
except NameError as e:
    print e  # expect: name 'z' is not defined
def h(flag):
    if flag: v = 1
    return v
print h(True)  # expect: 1
try:
    h(False)
except UnboundLocalError as e:
    print e  # expect: local variable 'v' referenced before assignment
def outer():
    def inner(): return w
    try:
        inner()
    except NameError as e:
        print e  # expect: free variable 'w' referenced before assignment in enclosing scope
    w = 1
    print inner()  # expect: 1
outer()
