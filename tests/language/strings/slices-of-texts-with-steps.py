# Texts are sliced as lists are.
text = "abcdef"
print text[::2], text[::-1], text[4:1:-1], text[-3:], text[:-3], text[1:99:3], repr(text[3:3]), text[-99:2]
print text[5::-2], repr(text[::-9]), text[None:3], repr("".join([text[i:i + 2] for i in range(0, 6, 2)]))

# expect output:
#   ace fedcba edc def abc be '' ab
#   fdb 'f' abc 'abcdef'
