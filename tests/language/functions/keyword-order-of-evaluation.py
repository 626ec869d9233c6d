# Keyword order of evaluation.
def note(x):
    print x,
    return x
def f(*a, **k): return len(a), len(k)
print f(note(1), note(2), x=note(3), *[note(4)], **{"y": note(5)})  # expect: 1 2 3 4 5 (3, 2)
