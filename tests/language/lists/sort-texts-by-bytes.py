# Texts are in the order of their bytes, shorter ones first.
words = ["b", "", "abc", "ab", "a\x00", "a", "B", "\xff", "abd", "ab\x00c", "zebra", "aardvark", "10", "9"]
words.sort()
print words
words.sort(reverse=True)
print words[:4]
words.sort(key=len)
print words

# expect output:
#   ['', '10', '9', 'B', 'a', 'a\x00', 'aardvark', 'ab', 'ab\x00c', 'abc', 'abd', 'b', 'zebra', '\xff']
#   ['\xff', 'zebra', 'b', 'abd']
#   ['', '\xff', 'b', 'a', 'B', '9', 'ab', 'a\x00', '10', 'abd', 'abc', 'ab\x00c', 'zebra', 'aardvark']
