# Too few or too many arguments.
s = {1}
try:
    s.add()
except TypeError as e:
    print e  # expect: add() takes exactly one argument (0 given)
try:
    s.add(1, 2)
except TypeError as e:
    print e  # expect: add() takes exactly one argument (2 given)
try:
    s.pop(1)
except TypeError as e:
    print e  # expect: pop() takes no arguments (1 given)
try:
    s.issubset()
except TypeError as e:
    print e  # expect: issubset() takes exactly one argument (0 given)
try:
    s.copy(1)
except TypeError as e:
    print e  # expect: copy() takes no arguments (1 given)
