def work():
    words = ["pear", "fig", "apple", "kiwi", "banana", "date"]
    print sorted(words), sorted(words, key=len), sorted(words, reverse=True)
    print sorted(words, key=lambda word: (len(word), word[-1]))
    print sorted([3, 1, 2], cmp=lambda a, b: b - a)
    words.sort(key=lambda word: word[1:])
    print words, min(words, key=len), max(words, key=len)
    pairs = [(number % 4, str(number)) for number in range(9)]
    pairs.sort()
    print pairs
