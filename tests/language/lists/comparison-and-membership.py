# Comparison and membership.
print [1, 2] < [1, 2, 0], [2] > [1, 9], [1, [2, 3]] == [1, [2, 3]], [] == (), [1] != [1.0]  # expect: True True True False False
print 2 in [1, 2], 2.0 in [1, 2], "a" not in ["b"], [1] in [[1]], None in [0, None]  # expect: True True True True True
