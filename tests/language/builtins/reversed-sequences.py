# reversed goes through sequences backwards.
print list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed(xrange(3))), list(reversed([]))
for value in [5, None, {}]:
    try:
        print list(reversed(value))
    except TypeError as problem:
        print problem

# expect output:
#   [3, 2, 1] ['c', 'b', 'a'] [1] [2, 1, 0] []
#   argument to reversed() must be a sequence
#   argument to reversed() must be a sequence
#   argument to reversed() must be a sequence
