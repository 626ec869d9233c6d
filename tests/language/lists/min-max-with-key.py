# Min max with key.
words = ["pear", "fig", "banana"]
print max(words, key=len), min(words, key=len), max(1, -5, 3, key=abs), min([(2, "b"), (1, "z")])  # expect: banana fig -5 (1, 'z')
