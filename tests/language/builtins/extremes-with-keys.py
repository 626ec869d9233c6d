# max and min take a key, and any number of values; the first of equal ones wins.
print max("abc", "z", key=len), max(["bb", "a", "cc"], key=len), min(["bb", "a", "c"], key=len)
print max(1, 2, 3), min([4, 2, 8]), max("hello"), max((1, 2), (1, 3))
for call in [lambda: max(), lambda: max([]), lambda: max(5), lambda: max(key=len), lambda: max([], key=len), lambda: max([5], key=None)]:
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   abc bb a
#   3 2 o (1, 3)
#   max expected 1 arguments, got 0
#   max() arg is an empty sequence
#   'int' object is not iterable
#   max expected 1 arguments, got 0
#   max() arg is an empty sequence
#   'NoneType' object is not callable
