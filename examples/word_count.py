# Map and reduce in a few lines: every core counts the words of its own share of a text in a dict,
# the dicts - any value can travel - meet on core 0, which merges and prints them by frequency.

from parallel import coreid, numcores, send, recv

TEXT = """the cat sat on the mat and the dog sat on the log
the bird saw the cat and the dog and sang to the sun
a dog is a dog and a cat is a cat said the bird to the sun"""

words = TEXT.split()
mine = {}
for word in words[coreid()::numcores()]:
    mine[word] = mine.get(word, 0) + 1

if coreid() > 0:
    send(mine, 0)
else:
    for core in range(1, numcores()):
        for word, count in recv(core).items():
            mine[word] = mine.get(word, 0) + count
    ranking = sorted([(-count, word) for word, count in mine.items()])
    for count, word in ranking[:5]:
        print "%-5s %2d" % (word, -count)
