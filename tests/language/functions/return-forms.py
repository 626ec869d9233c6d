# Return forms.
def a(): return
def b(): return 1, 2
def c():
    for i in range(10):
        if i == 3: return i
def d():
    if False: return 1
print a(), b(), c(), d()  # expect: None (1, 2) 3 None
