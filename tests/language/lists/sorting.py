# Sorting.
a = [3, 1, 2, 10, -5]
a.sort()
print a, sorted("hello"), sorted([3, 1, 2], reverse=True), sorted([])  # expect: [-5, 1, 2, 3, 10] ['e', 'h', 'l', 'l', 'o'] [3, 2, 1] []
print sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([1.5, 1, 0.5]), sorted([True, False, 2])  # expect: [(1, 'z'), (2, 'a'), (2, 'b')] [0.5, 1, 1.5] [False, True, 2]
words = ["banana", "apple", "fig", "cherry"]
print sorted(words, key=len), sorted(words, None, len, True)  # expect: ['fig', 'apple', 'banana', 'cherry'] ['banana', 'cherry', 'apple', 'fig']
words.sort(key=lambda w: w[-1])
print words  # expect: ['banana', 'apple', 'fig', 'cherry']
words.sort(lambda x, y: cmp(len(x), len(y)))
print words  # expect: ['fig', 'apple', 'banana', 'cherry']
words.sort(reverse=True)
print words  # expect: ['fig', 'cherry', 'banana', 'apple']
