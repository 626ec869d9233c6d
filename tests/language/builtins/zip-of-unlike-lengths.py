# zip goes to the end of the shortest.
print zip([1, 2, 3], "ab"), zip(), zip("abc"), zip([], [1]), zip((1, 2), [3, 4], xrange(5)), zip({"k": 1}, "x")
for call in [lambda: zip(5), lambda: zip([], 5)]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   [(1, 'a'), (2, 'b')] [] [('a',), ('b',), ('c',)] [] [(1, 3, 0), (2, 4, 1)] [('k', 'x')]
#   zip argument #1 must support iteration
#   zip argument #2 must support iteration
