# Lists that hold themselves have no end to compare.
left = []
left.append(left)
right = []
right.append(right)
try:
    print left == right
except RuntimeError as problem:
    print problem  # expect: maximum recursion depth exceeded in cmp
