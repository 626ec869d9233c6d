# The is methods want one character at least.
for text in ["abc", "ABC", "a1", "12", " \t", "", "aB", "1.", "\xe4"]:
    print repr(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(),
    print text.islower(), text.isupper()

# expect output:
#   'abc' True False True False True False
#   'ABC' True False True False False True
#   'a1' False False True False True False
#   '12' False True True False False False
#   ' \t' False False False True False False
#   '' False False False False False False
#   'aB' True False True False False False
#   '1.' False False False False False False
#   '\xe4' False False False False False False
