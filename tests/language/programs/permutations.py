# Permutations.
def permutations(items):
    if len(items) <= 1: return [items]
    result = []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            result.append([items[i]] + rest)
    return result
p = permutations([1, 2, 3])
print p, len(permutations(range(4)))  # expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] 24
print ["".join(q) for q in permutations(list("abc"))]  # expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
