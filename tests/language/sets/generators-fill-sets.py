# Generators are iterables for sets and their methods.
def numbers(n):
    while n:
        yield n
        n -= 1
print sorted(set(numbers(3))), sorted(frozenset(x * x for x in numbers(3)))  # expect: [1, 2, 3] [1, 4, 9]
s = {1}
s.update(numbers(2), (x for x in [7]))
print sorted(s), sorted(s.union(numbers(4))), sorted(s.intersection(numbers(2))), s.issuperset(numbers(2))  # expect: [1, 2, 7] [1, 2, 3, 4, 7] [1, 2] True
print sorted(s.difference(x for x in (1, 2))), s.isdisjoint(numbers(1)), sorted({x for x in numbers(2)})  # expect: [7] False [1, 2]
print sum(x for x in s), max(x for x in s), 7 in (x for x in s)  # expect: 10 7 True
