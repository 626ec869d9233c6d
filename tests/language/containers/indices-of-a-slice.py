# slice.indices() tells the bounds of a slice in a sequence of some length.
for s in (slice(1, 10, 2), slice(None), slice(None, None, -1), slice(-3, None), slice(-100, 100, -2), slice(10, 0, -3)):
    print s.indices(5), s.indices(0), s.indices(12)
print slice(1).indices(-5), slice(True, None).indices(3)
for s, length in ((slice(1), "a"), (slice("a"), 1), (slice(1, 2, 0), 1), (slice(1, 2, 1.5), 1)):
    try:
        print s.indices(length)
    except (TypeError, ValueError) as error:
        print type(error).__name__, error

# expect output:
#   (1, 5, 2) (0, 0, 2) (1, 10, 2)
#   (0, 5, 1) (0, 0, 1) (0, 12, 1)
#   (4, -1, -1) (-1, -1, -1) (11, -1, -1)
#   (2, 5, 1) (0, 0, 1) (9, 12, 1)
#   (-1, 4, -2) (-1, -1, -2) (-1, 11, -2)
#   (4, 0, -3) (-1, -1, -3) (10, 0, -3)
#   (-5, -5, 1) (1, 3, 1)
#   TypeError 'str' object cannot be interpreted as an index
#   TypeError slice indices must be integers or None or have an __index__ method
#   ValueError slice step cannot be zero
#   TypeError slice indices must be integers or None or have an __index__ method
