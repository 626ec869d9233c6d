# Functions as values and keys.
def f(): return "f"
d = {f: 1, len: 2, int: 3}
print d[f], d[len], d[int], {"call": f}["call"]()  # expect: 1 2 3 f
