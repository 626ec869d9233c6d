# Adding or removing during an iteration is an error.
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print e  # expect: Set changed size during iteration
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print e  # expect: Set changed size during iteration
d = {1: 2}
try:
    for x in d:
        d[x + 1] = 0
except RuntimeError as e:
    print e  # expect: dictionary changed size during iteration
