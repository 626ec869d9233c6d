# Slices of expressions.
print (range(10)[2:8])[1:3], "abc" "def"[1:], ("x" * 5)[::2], [i for i in range(6)][::-2], {"k": [1, 2]}["k"][-1:]  # expect: [3, 4] bcdef xxx [5, 3, 1] [2]
