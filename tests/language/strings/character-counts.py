# Character counts.
text = "mississippi"
print sorted([(text.count(c), c) for c in {c: 1 for c in text}]), len(text), text.replace("ss", "SS", 1).swapcase()  # expect: [(1, 'm'), (2, 'p'), (4, 'i'), (4, 's')] 11 MIssISSIPPI
