# Parameters are local.
def change(n, items):
    n = 99
    items.append(n)
    items = []
    return n
n = 1
items = []
print change(n, items), n, items  # expect: 99 1 [99]
