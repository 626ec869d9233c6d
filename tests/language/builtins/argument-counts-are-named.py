# Native functions say how many arguments they take; methods do not count their object.
import math, time


def refused(call):
    try:
        print call()
    except TypeError as problem:
        print problem


refused(lambda: len())
refused(lambda: len(1, 2))
refused(lambda: abs(1, 2, 3))
refused(lambda: "a".lower(1))
refused(lambda: "a".isdigit(1, 2))
refused(lambda: "a".join())
refused(lambda: "a".strip(1, 2))
refused(lambda: "a".replace("a"))
refused(lambda: "a".replace("a", "b", 1, 2))
refused(lambda: "a".split(1, 2, 3))
refused(lambda: "a".startswith())
refused(lambda: [].append())
refused(lambda: [].append(1, 2))
refused(lambda: [].insert(1))
refused(lambda: [].pop(1, 2))
refused(lambda: [].reverse(1))
refused(lambda: {}.keys(1))
refused(lambda: {}.has_key())
refused(lambda: {}.get())
refused(lambda: {}.get(1, 2, 3))
refused(lambda: isinstance(1))
refused(lambda: cmp(1, 2, 3))
refused(lambda: pow(1))
refused(lambda: range())
refused(lambda: range(1, 2, 3, 4))
refused(lambda: int(1, 2, 3))
refused(lambda: str(1, 2))
refused(lambda: time.time(1))
refused(lambda: math.sin())
upper = "a".upper
refused(lambda: upper(1))
length = len
refused(lambda: length(*[1, 2]))

# expect output:
#   len() takes exactly one argument (0 given)
#   len() takes exactly one argument (2 given)
#   abs() takes exactly one argument (3 given)
#   lower() takes no arguments (1 given)
#   isdigit() takes no arguments (2 given)
#   join() takes exactly one argument (0 given)
#   strip() takes at most 1 argument (2 given)
#   replace() takes at least 2 arguments (1 given)
#   replace() takes at most 3 arguments (4 given)
#   split() takes at most 2 arguments (3 given)
#   startswith() takes at least 1 argument (0 given)
#   append() takes exactly one argument (0 given)
#   append() takes exactly one argument (2 given)
#   insert() takes exactly 2 arguments (1 given)
#   pop() takes at most 1 argument (2 given)
#   reverse() takes no arguments (1 given)
#   keys() takes no arguments (1 given)
#   has_key() takes exactly one argument (0 given)
#   get expected at least 1 arguments, got 0
#   get expected at most 2 arguments, got 3
#   isinstance expected 2 arguments, got 1
#   cmp expected 2 arguments, got 3
#   pow expected at least 2 arguments, got 1
#   range expected at least 1 arguments, got 0
#   range expected at most 3 arguments, got 4
#   int() takes at most 2 arguments (3 given)
#   str() takes at most 1 argument (2 given)
#   time() takes no arguments (1 given)
#   sin() takes exactly one argument (0 given)
#   upper() takes no arguments (1 given)
#   len() takes exactly one argument (2 given)
