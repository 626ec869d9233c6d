# Globals.
x = 1
def read(): return x
def write():
    global x
    x = 2
def shadow():
    x = 3
    return x
print read(), shadow(), x  # expect: 1 3 1
write()
print x, read()  # expect: 2 2
def make_new():
    global created
    created = "new"
make_new()
print created  # expect: new
