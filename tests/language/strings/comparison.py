# Comparison.
print "a" < "b", "a" < "A", "abc" < "abd", "ab" < "abc", "" < "a", "b" > "abc", "a" == "a", "a" != "b", "x" <= "x"  # expect: True False True True True True True True True
print cmp("a", "b"), cmp("b", "a"), cmp("a", "a"), cmp(2, 1), cmp([1, 2], [1, 3])  # expect: -1 1 0 1 -1
