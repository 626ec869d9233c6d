# Many keys with few hashes are told apart by comparison, also after deletions and growth.
# flavours: full, the core flavour has no classes of the program
class Word(object):
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return len(self.text) % 3

    def __eq__(self, other):
        return isinstance(other, Word) and self.text == other.text


words = ["a" * (i % 7) + chr(97 + i % 26) for i in range(60)]
counts = {}
for text in words:
    counts[Word(text)] = counts.get(Word(text), 0) + 1
print len(counts), sum(counts.values()), len(set(words))  # expect: 60 60 60
for text in words[::2]:
    if Word(text) in counts:
        del counts[Word(text)]
print len(counts), all(Word(text) not in counts for text in words[::2])  # expect: 30 True
for text in words:
    counts[Word(text)] = text
print len(counts), all(counts[Word(text)] == text for text in words)  # expect: 60 True
few = {Word("x"): 1, 0: 2, 1: 3, "x": 4}
few[Word("y")] = 5
few[Word("x")] = 6
del few[Word("y")]
few[Word("y")] = 7
print few[Word("x")], few[Word("y")], few[0], few[1], few["x"], len(few)  # expect: 6 7 2 3 4 5
print sorted(word.text for word in set([Word("p"), Word("q"), Word("p"), Word("pqr")]))  # expect: ['p', 'pqr', 'q']
kept = {(Word("m"), 1): "first", (Word("n"), 1): "second"}
print kept[(Word("n"), 1)], (Word("m"), 2) in kept, (Word("m"), 1) in kept  # expect: second False True
try:
    counts[Word("missing")]
except KeyError as error:
    print "KeyError", isinstance(error.args[0], Word)  # expect: KeyError True
