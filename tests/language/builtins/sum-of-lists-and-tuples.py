# sum adds anything but texts.
print sum([[1], [2, 3]], []), sum(((1,), (2,)), ()), sum([0.5, 1]), sum([], 7), sum(xrange(101))
for call in [lambda: sum(["a"], ""), lambda: sum(["a"]), lambda: sum(5), lambda: sum(5, ""), lambda: sum([1], None)]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   [1, 2, 3] (1, 2) 1.5 7 5050
#   sum() can't sum strings [use ''.join(seq) instead]
#   unsupported operand type(s) for +: 'int' and 'str'
#   'int' object is not iterable
#   'int' object is not iterable
#   unsupported operand type(s) for +: 'NoneType' and 'int'
