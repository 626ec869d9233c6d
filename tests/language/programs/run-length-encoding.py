# Run length encoding.
def encode(text):
    out = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]: j += 1
        out.append((text[i], j - i))
        i = j
    return out
print encode("aaabccdddd")  # expect: [('a', 3), ('b', 1), ('c', 2), ('d', 4)]
print "".join([c * n for c, n in encode("aaabccdddd")])  # expect: aaabccdddd
