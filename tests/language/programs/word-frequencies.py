# Word frequencies.
text = "the quick brown fox jumps over the lazy dog the fox"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print "%-6s %d" % (word, count)
# expect output:
#   the    3
#   fox    2
#   brown  1
#   dog    1
#   jumps  1
#   lazy   1
#   over   1
#   quick  1
