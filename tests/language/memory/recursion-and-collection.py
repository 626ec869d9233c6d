# Recursion and collection.
def build(depth):
    if depth == 0: return []
    junk = ["x" * depth] * 3
    return [build(depth - 1), build(depth - 1)]
def size(t): return 1 + sum([size(c) for c in t])
print size(build(6))  # expect: 127
